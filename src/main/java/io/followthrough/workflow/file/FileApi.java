package io.followthrough.workflow.file;

import io.followthrough.action.FollowUpActions;
import io.followthrough.action.file.EvidenceFile;
import io.followthrough.action.file.EvidenceFiles;
import io.followthrough.action.file.FileName;
import io.followthrough.action.file.UploadingFiles;
import io.followthrough.shared.Refused;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of evidence: with basic credentials below {@code /api}, for browsers with a session below {@code /ui}. */
@RestController
@RequestMapping({"/api", "/ui"})
class FileApi {

    private static final String OF_ACTION = "/actions/{evaluation}/{number}/{action}/files";

    private final UploadingFiles uploading;
    private final EvidenceFiles files;
    private final FollowUpActions actions;
    private final Handing handing;

    FileApi(UploadingFiles uploading, EvidenceFiles files, FollowUpActions actions, Handing handing) {
        this.uploading = uploading;
        this.files = files;
        this.actions = actions;
        this.handing = handing;
    }

    @Operation(summary = "The files that show what was done for an action, oldest first")
    @GetMapping(OF_ACTION)
    List<FileAnswer> list(@PathVariable String evaluation, @PathVariable String number, @PathVariable String action) {
        String reference =
                actions.require(reference(evaluation, number, action)).reference();
        return files.findByActionOrderById(reference).stream()
                .map(FileAnswer::of)
                .toList();
    }

    @Operation(summary = "Upload a file for an action; it is told by its content what it is")
    @PostMapping(path = OF_ACTION, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    FileAnswer add(
            @PathVariable String evaluation,
            @PathVariable String number,
            @PathVariable String action,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Principal person)
            throws IOException {
        String reference = reference(evaluation, number, action);
        MultipartFile sent = required(file);
        return handing.in(person.getName(), reference, () -> {
            try (InputStream content = sent.getInputStream()) {
                return FileAnswer.of(uploading.add(reference, name(sent), content, person.getName()));
            }
        });
    }

    @Operation(summary = "Upload a newer version of a file; the ones before stay")
    @PostMapping(path = "/files/{id}/versions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    FileAnswer replace(
            @PathVariable long id, @RequestParam(required = false) @Nullable MultipartFile file, Principal person)
            throws IOException {
        String reference = files.require(id).action();
        MultipartFile sent = required(file);
        return handing.in(person.getName(), reference, () -> {
            try (InputStream content = sent.getInputStream()) {
                return FileAnswer.of(uploading.replace(id, name(sent), content, person.getName()));
            }
        });
    }

    @Operation(summary = "Download the newest version of a file, as an attachment")
    @GetMapping("/files/{id}")
    ResponseEntity<InputStreamResource> latest(@PathVariable long id) throws IOException {
        return Delivery.of(uploading.open(files.require(id).latest()));
    }

    @Operation(summary = "Download a version of a file, as an attachment; the first has number 1")
    @GetMapping("/files/{id}/versions/{number}")
    ResponseEntity<InputStreamResource> version(@PathVariable long id, @PathVariable int number) throws IOException {
        EvidenceFile file = files.require(id);
        return Delivery.of(uploading.open(file.version(number)));
    }

    private static MultipartFile required(@Nullable MultipartFile file) {
        if (file == null) {
            throw Refused.because("file", "Send the file as the part with the name \"file\".");
        }
        return file;
    }

    private static FileName name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return new FileName(name == null ? "" : name);
    }

    private static String reference(String evaluation, String number, String action) {
        return evaluation + "/" + number + "/" + action;
    }
}
