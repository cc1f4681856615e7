package io.followthrough.dashboard;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The look of an organisation, from a file of theirs in the place of ours; what they change there shows at once. */
@Controller
@ConditionalOnProperty("followthrough.theme")
class Theme {

    private final Path file;

    /** @throws IllegalStateException when there is no such file */
    Theme(@Value("${followthrough.theme}") Path file) {
        if (!Files.isReadable(file)) {
            throw new IllegalStateException(
                    "followthrough.theme: there is no file %s that can be read. Name the style sheet of your organisation, or take the setting away."
                            .formatted(file.toAbsolutePath()));
        }
        this.file = file;
    }

    @GetMapping("/css/theme.css")
    ResponseEntity<Resource> show() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(new FileSystemResource(file));
    }
}
