package io.followthrough.rulebook;

import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.rulebook.policy.Policies;
import io.followthrough.rulebook.policy.PoliciesOfDay;
import io.followthrough.rulebook.policy.Policy;
import io.followthrough.rulebook.policy.PolicyNumber;
import io.followthrough.rulebook.policy.PolicyProposal;
import io.followthrough.rulebook.policy.PolicySet;
import io.followthrough.rulebook.policy.PolicyVersion;
import io.followthrough.rulebook.policy.Presets;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The numbers in force, those of others to compare with, and how an evaluation office puts its own into force. */
@RestController
class PolicyApi {

    private final Policies policies;
    private final Presets presets;
    private final Clock clock;

    PolicyApi(Policies policies, Presets presets, Clock clock) {
        this.policies = policies;
        this.presets = presets;
        this.clock = clock;
    }

    /**
     * The policies of a day.
     *
     * @param asOf the day
     * @param policy what holds for the kind and priority that were asked for, or else for everything
     * @param numbers its numbers with their sources
     * @param presets names of presets
     * @param sets every set that was put into force, oldest first
     */
    record Answer(
            LocalDate asOf,
            PolicyVersion policy,
            Map<String, PolicyNumber> numbers,
            Set<String> presets,
            List<PolicySet> sets) {}

    /** What holds as of a day, today unless said. */
    @GetMapping("/api/policies")
    Answer policies(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable EvaluationKind kind,
            @RequestParam(required = false) @Nullable Priority priority) {
        LocalDate day = asOf == null ? today() : asOf;
        PoliciesOfDay ofDay = policies.on(day);
        Policy policy = kind == null || priority == null ? ofDay.general() : ofDay.of(kind, priority);
        return new Answer(day, policy.version(), policy.numbers(), presets.names(), policies.history());
    }

    /** Puts numbers into force from a day on. */
    @PostMapping("/api/policies")
    @ResponseStatus(HttpStatus.CREATED)
    PolicySet activate(@RequestBody PolicyProposal proposal, Principal person) {
        return policies.activate(proposal, person.getName(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
