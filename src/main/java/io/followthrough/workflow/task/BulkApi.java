package io.followthrough.workflow.task;

import io.swagger.v3.oas.annotations.media.Schema;
import java.security.Principal;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The same with several tasks or actions at once, over HTTP. */
@RestController
class BulkApi {

    private final Bulk bulk;

    BulkApi(Bulk bulk) {
        this.bulk = bulk;
    }

    /** One result for each item. */
    record Results(List<Bulk.Result> results) {}

    /**
     * Claims tasks ({@code "what": "claim"}), names another owner for actions ({@code "reassign"}, with the
     * {@code owner}), or asks for more time for them, which the evaluation office grants at once ({@code "extend"}, with
     * the {@code due} day and the {@code reason}); answers with a result for each of the {@code items}, of which some may be done and others not.
     */
    @PostMapping(path = "/api/bulk", consumes = MediaType.APPLICATION_JSON_VALUE)
    Results run(
            Principal person,
            @RequestBody
                    @Schema(
                            type = "object",
                            description =
                                    "what: claim, reassign or extend; items; owner to reassign, due and reason to extend")
                    BulkOrder.Sent sent) {
        return new Results(bulk.run(person.getName(), sent.order()));
    }
}
