package io.followthrough.intake.web;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.followthrough.intake.Confirmation;
import io.followthrough.intake.ConfirmingUnderstanding;
import io.followthrough.intake.ReadingDocuments;
import io.followthrough.intake.Received;
import io.followthrough.intake.understanding.Understanding;
import io.followthrough.shared.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents over HTTP: hand one in, get what was understood, confirm it. */
@RestController
@RequestMapping("/api/intake")
class IntakeApi {

    private final ReadingDocuments reading;
    private final ConfirmingUnderstanding confirming;

    IntakeApi(ReadingDocuments reading, ConfirmingUnderstanding confirming) {
        this.reading = reading;
        this.confirming = confirming;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Hand in a document as PDF or text; nothing is registered before it is confirmed")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Understood.class)))
    ResponseEntity<Object> file(@RequestParam(required = false) @Nullable MultipartFile file, Principal person)
            throws IOException {
        if (file == null) {
            throw Refused.because("file", "Send the document as the part with the name \"file\".");
        }
        return answer(reading.read(Upload.document(file), file.getOriginalFilename(), person.getName()));
    }

    @PostMapping(consumes = {MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_PDF_VALUE})
    @Operation(summary = "Hand in the text of a document, or a PDF, as the body of the request")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Understood.class)))
    ResponseEntity<Object> text(InputStream body, Principal person) throws IOException {
        return answer(reading.read(Upload.document(body), null, person.getName()));
    }

    @PostMapping(path = "/{id}/confirm", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Confirm what was understood, corrected where need be; without a body as it is")
    ResponseEntity<Confirmation> confirm(
            @PathVariable long id, @RequestBody(required = false) @Nullable Understanding corrected, Principal person) {
        return answer(confirming.confirm(id, corrected, person.getName()));
    }

    @PostMapping(path = "/{id}/confirm", consumes = "!" + MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Confirm what was understood, corrected where need be; without a body as it is")
    ResponseEntity<Confirmation> confirm(@PathVariable long id, HttpServletRequest request, Principal person)
            throws IOException {
        if (request.getContentLengthLong() > 0 || request.getInputStream().read() >= 0) {
            throw Refused.because(
                    "",
                    "Send the corrected understanding as JSON, with Content-Type: application/json, or send no body.");
        }
        return answer(confirming.confirm(id, null, person.getName()));
    }

    /** A corrected understanding with a value that is no number, date or choice. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof InvalidFormatException value) {
            Refused.Problem problem = Unreadable.problem(value);
            ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, problem.message());
            detail.setProperty("errors", List.of(problem));
            return detail;
        }
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                "The body is not the JSON of an understanding. Send what the reading answered, corrected.");
    }

    private static ResponseEntity<Object> answer(Received received) {
        if (received.understood()) {
            return ResponseEntity.ok(Understood.of(received));
        }
        ProblemDetail problem = NotUnderstood.of(received);
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ResponseEntity<Confirmation> answer(Confirmation confirmation) {
        return ResponseEntity.status(confirmation.created() > 0 ? HttpStatus.CREATED : HttpStatus.OK)
                .body(confirmation);
    }
}
