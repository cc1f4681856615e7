package io.followthrough.workflow.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.rulebook.FlagHandling;
import io.followthrough.rulebook.RuleCode;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Handles flags for scripts that name the flag and not the initiative; it is the same door. */
@RestController
class HandledFlagsApi {

    private final Attempts attempts;
    private final ObjectMapper json;
    private final Clock clock;

    HandledFlagsApi(Attempts attempts, ObjectMapper json, Clock clock) {
        this.attempts = attempts;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What somebody wants to say about a flag.
     *
     * @param rule which rule
     * @param subject reference of the recommendation or action
     * @param kind that they know, that they want no reminder, or that neither holds any more
     * @param reason why
     * @param until last day on which it holds; may be left out for what is acknowledged, and is left out for what is taken back
     */
    record Said(
            RuleCode rule,
            String subject,
            FlagHandling.Kind kind,
            String reason,
            @Nullable LocalDate until) {}

    /**
     * Takes note of a flag, puts it aside until a day, or takes either back; 403 when others may only, 409 when nothing is
     * flagged, 422 when a value is refused.
     */
    @PostMapping("/api/flags/handled")
    @ResponseStatus(HttpStatus.CREATED)
    FlagHandling handle(@RequestBody Said said, Principal person) throws JsonProcessingException {
        attempts.begin(person.getName(), initiative(said.kind()), said.subject(), json.writeValueAsString(form(said)));
        return new FlagHandling(
                said.rule(),
                said.subject(),
                said.kind(),
                said.reason().strip(),
                said.until(),
                person.getName(),
                LocalDate.now(clock));
    }

    private static String initiative(FlagHandling.Kind kind) {
        return switch (kind) {
            case ACKNOWLEDGED -> "acknowledge-flag";
            case SNOOZED -> "snooze-flag";
            case WITHDRAWN -> "withdraw-flag-handling";
        };
    }

    private static Map<String, String> form(Said said) {
        Map<String, String> form = new TreeMap<>(Map.of("rule", said.rule().name(), "reason", said.reason()));
        if (said.until() != null) {
            form.put("until", said.until().toString());
        }
        return form;
    }
}
