package io.followthrough.workflow.file;

import io.followthrough.action.file.EvidenceFiles;
import java.io.IOException;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What people do with files on the page of a recommendation; what is refused says so on a page of its own. */
@Controller
class FilePages {

    private final FileApi api;
    private final EvidenceFiles files;

    FilePages(FileApi api, EvidenceFiles files) {
        this.api = api;
        this.files = files;
    }

    /** Keeps a newer version, and shows the action again. */
    @PostMapping("/files/{id}/versions")
    String replace(
            @PathVariable long id, @RequestParam(required = false) @Nullable MultipartFile file, Principal person)
            throws IOException {
        api.replace(id, file, person);
        return "redirect:/r/" + files.require(id).action() + "?page";
    }
}
