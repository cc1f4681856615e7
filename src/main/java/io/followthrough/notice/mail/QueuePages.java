package io.followthrough.notice.mail;

import io.followthrough.notice.outbox.Outbox;
import io.followthrough.shared.Missing;
import io.followthrough.shared.Refused;
import io.followthrough.shared.web.Attachment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the evaluation office and administrators see what was sent, what was not and why, and try it again. */
@Controller
class QueuePages {

    private static final MediaType LETTER = MediaType.parseMediaType("message/rfc822");

    private final Queue queue;
    private final Outbox outbox;
    private final Post post;
    private final MailSettings settings;
    private final Clock clock;

    QueuePages(Queue queue, Outbox outbox, Post post, MailSettings settings, Clock clock) {
        this.queue = queue;
        this.outbox = outbox;
        this.post = post;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/notices")
    String show(Model model) {
        model.addAttribute("lines", queue.lines());
        model.addAttribute("counts", queue.counts());
        model.addAttribute("most", Queue.MOST);
        model.addAttribute("folder", post instanceof FolderPost);
        model.addAttribute("outbox", settings.outbox());
        return "notice/queue";
    }

    /** @throws Refused when it was not given up */
    @PostMapping("/notices/{id}/again")
    String tryAgain(@PathVariable long id, RedirectAttributes next) {
        if (!outbox.tryAgain(id, clock.instant())) {
            throw Refused.because("digest", "This digest was not given up: it is sent by itself, or was sent already.");
        }
        next.addFlashAttribute("again", true);
        return "redirect:/notices";
    }

    /** The letter as it lies in the folder, to be opened with a mail program. */
    @GetMapping("/notices/{id}/letter")
    ResponseEntity<Resource> letter(@PathVariable long id) {
        Path letter = queue.messageId(id)
                .map(messageId -> FolderPost.file(settings.outbox(), messageId))
                .filter(Files::isRegularFile)
                .orElseThrow(() -> new Missing("letter", String.valueOf(id)));
        return ResponseEntity.ok()
                .contentType(LETTER)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("digest-" + id + ".eml"))
                .body(new FileSystemResource(letter));
    }
}
