package io.followthrough.rulebook;

import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.job.Later;
import io.followthrough.rulebook.policy.Policies;
import io.followthrough.rulebook.policy.PolicyNumber;
import io.followthrough.rulebook.policy.PolicyProposal;
import io.followthrough.rulebook.policy.Presets;
import io.followthrough.shared.Blank;
import io.followthrough.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What other numbers would change, and how they are put into force, for people who manage. */
@Controller
class RehearsalPages {

    private final Policies policies;
    private final Presets presets;
    private final Rehearsing rehearsing;
    private final RehearsalWork work;
    private final Later later;
    private final Clock clock;

    RehearsalPages(
            Policies policies, Presets presets, Rehearsing rehearsing, RehearsalWork work, Later later, Clock clock) {
        this.work = work;
        this.later = later;
        this.policies = policies;
        this.presets = presets;
        this.rehearsing = rehearsing;
        this.clock = clock;
    }

    /**
     * What somebody wants to try, besides the numbers.
     *
     * @param preset numbers to begin with; those in force when missing
     * @param kind for which evaluations; all when missing
     * @param priority for which recommendations; all when missing
     * @param asOf the day to judge; today when missing
     */
    record Asked(
            @Nullable String preset,
            @Nullable EvaluationKind kind,
            @Nullable Priority priority,
            @Nullable LocalDate asOf) {}

    /** Begins with the numbers in force; with others it shows what they would change. */
    @GetMapping("/rules/rehearsal")
    String rehearsal(Asked asked, @RequestParam Map<String, String> sent, Model model, Locale locale) {
        LocalDate day = day(asked.asOf());
        Rehearsal.Question question = question(asked, sent, day);
        model.addAttribute("day", day);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("presets", presets.names());
        model.addAttribute("kinds", EvaluationKind.values());
        model.addAttribute("priorities", Priority.values());
        model.addAttribute("kind", asked.kind());
        model.addAttribute("priority", asked.priority());
        model.addAttribute("preset", question.preset());
        model.addAttribute("numbers", policies.on(day).general().numbers());
        model.addAttribute("tried", question.policy());
        model.addAttribute("address", sent);
        if (question.preset() != null || question.policy() != null) {
            try {
                model.addAttribute("rehearsal", rehearsing.rehearse(question, day, locale));
            } catch (Refused refused) {
                model.addAttribute("problems", refused.problems());
            }
        }
        return "rules/rehearsal";
    }

    @GetMapping("/rules/rehearsal.xlsx")
    ResponseEntity<byte[]> sheet(Asked asked, @RequestParam Map<String, String> sent, Locale locale) {
        LocalDate day = day(asked.asOf());
        return RehearsalApi.attached(rehearsing.rehearse(question(asked, sent, day), day, locale));
    }

    /** The same, prepared while nobody waits. */
    @PostMapping("/rules/rehearsal.xlsx")
    void later(
            Asked asked,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        LocalDate day = day(asked.asOf());
        later.begin(work.of(question(asked, sent, day), day, locale), request, response);
    }

    /** Puts the rehearsed numbers into force from a day on, for the evaluations and recommendations that were chosen. */
    @PostMapping("/rules/activation")
    String activate(
            @RequestParam String name,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate validFrom,
            @RequestParam String source,
            Asked asked,
            @RequestParam Map<String, String> sent,
            Principal person) {
        Rehearsal.Question question = question(asked, sent, validFrom);
        Map<String, Integer> own = question.policy() == null ? Map.of() : question.policy();
        Map<String, PolicyNumber> numbers = new TreeMap<>();
        own.forEach((number, value) -> numbers.put(number, new PolicyNumber(value, source)));
        policies.activate(
                new PolicyProposal(name, validFrom, question.kind(), question.priority(), question.preset(), numbers),
                person.getName(),
                LocalDate.now(clock));
        return "redirect:/rules";
    }

    /** Only the numbers that differ from those in force count. */
    private Rehearsal.Question question(Asked asked, Map<String, String> sent, LocalDate day) {
        Map<String, Integer> others = new TreeMap<>();
        policies.on(day).general().numbers().forEach((name, number) -> {
            String value = sent.get("n." + name);
            if (value != null && !value.isBlank() && !value.strip().equals(String.valueOf(number.value()))) {
                others.put(name, whole(name, value.strip()));
            }
        });
        return new Rehearsal.Question(
                others.isEmpty() ? null : others,
                Blank.asMissing(asked.preset()),
                null,
                asked.kind(),
                asked.priority(),
                day);
    }

    private static int whole(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException wrong) {
            throw Refused.because(name, "\"%s\" is no number for %s. Give a whole one, 0 or more.", value, name);
        }
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
