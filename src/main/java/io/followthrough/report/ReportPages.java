package io.followthrough.report;

import io.followthrough.shared.web.Attachment;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Documents to be taken away, for whoever may read what they tell. */
@Controller
class ReportPages {

    private final TakingMatrix matrix;
    private final TakingPack pack;
    private final Clock clock;

    ReportPages(TakingMatrix matrix, TakingPack pack, Clock clock) {
        this.matrix = matrix;
        this.pack = pack;
        this.clock = clock;
    }

    @Operation(summary = "The management response matrix of an evaluation as of a day, as XLSX, DOCX or PDF")
    @GetMapping({"/evaluations/{reference}/response-matrix", "/api/evaluations/{reference}/response-matrix"})
    ResponseEntity<byte[]> matrix(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "") String format,
            Locale locale) {
        return answer(matrix.of(reference, asOf == null ? LocalDate.now(clock) : asOf, format, locale));
    }

    @Operation(summary = "What the committee has before it at a meeting, as of its day, as XLSX, DOCX or PDF")
    @GetMapping({"/meetings/{reference}/pack", "/api/meetings/{reference}/pack"})
    ResponseEntity<byte[]> pack(
            @PathVariable String reference, @RequestParam(defaultValue = "") String format, Locale locale) {
        return answer(pack.of(reference, format, locale));
    }

    private static ResponseEntity<byte[]> answer(WritingPapers.Taken taken) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, taken.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(taken.name()))
                .body(taken.bytes());
    }
}
