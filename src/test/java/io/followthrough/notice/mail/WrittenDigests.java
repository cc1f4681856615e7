package io.followthrough.notice.mail;

import io.followthrough.notice.DigestContent;
import io.followthrough.people.Person;
import io.followthrough.people.Role;
import io.followthrough.rulebook.Explanation;
import io.followthrough.rulebook.Explanations;
import io.followthrough.rulebook.Flag;
import io.followthrough.rulebook.RuleCode;
import io.followthrough.rulebook.Severity;
import io.followthrough.rulebook.policy.PolicyVersion;
import io.followthrough.rulebook.telling.Duty;
import io.followthrough.shared.Language;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** Letters in every language, with each thing that a person can be asked for, whatever the titles hold. */
@TestComponent
class WrittenDigests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** Facts of several rules; each takes what it knows. */
    private static final Map<String, Object> FACTS = Map.ofEntries(
            Map.entry("issuedOn", "2026-09-01"),
            Map.entry("daysSinceIssue", 1083),
            Map.entry("responseDays", 42),
            Map.entry("responseDueOn", "2026-10-13"),
            Map.entry("respondedOn", "2026-09-12"),
            Map.entry("daysSinceResponse", 72),
            Map.entry("position", "PARTIALLY_AGREE"),
            Map.entry("priority", "HIGH"),
            Map.entry("unaddressedDays", 60),
            Map.entry("due", "2026-11-01"),
            Map.entry("daysOverdue", 1),
            Map.entry("percent", 50),
            Map.entry("closureRequestedOn", "2026-09-30"),
            Map.entry("daysSinceClosureRequested", 54),
            Map.entry("verificationDays", 30),
            Map.entry("longOutstandingMonths", 60),
            Map.entry("lastEndedOn", "2026-05-31"));

    private final DigestWriting writing;
    private final Explanations explanations;

    WrittenDigests(DigestWriting writing, Explanations explanations) {
        this.writing = writing;
        this.explanations = explanations;
    }

    /** With those titles under each heading, for somebody of that name, in the place of somebody of the same. */
    Letter of(Language language, String name, String... titles) {
        List<DigestContent.Group> groups = Arrays.stream(Duty.values())
                .map(duty -> new DigestContent.Group(
                        duty,
                        Arrays.stream(titles)
                                .map(title -> item(duty, title, name, language))
                                .toList()))
                .toList();
        Person to = new Person("head", name, new UnitCode("TRADE"), Set.of(Role.UNIT_HEAD), "head@example.org");
        return writing.letter(
                new DigestContent(to, DAY, groups),
                "digest.1.2026-11-23@localhost",
                "head@example.org",
                language.locale());
    }

    private DigestContent.Item item(Duty duty, String title, String name, Language language) {
        Flag flag = new Flag(
                new RuleCode(rule(duty)),
                Severity.NOTICE,
                "ADC-2025-PFM/1",
                DAY.minusDays(30),
                FACTS,
                new PolicyVersion("default", 1));
        Explanation said = explanations.of(flag, language.locale());
        return new DigestContent.Item(
                flag.subject(),
                title,
                said.title(),
                said.explanation(),
                said.remedy(),
                duty == Duty.KNOW ? null : DAY.minusDays(duty.ordinal()),
                flag.since(),
                duty == Duty.VERIFY ? name : null);
    }

    private static String rule(Duty duty) {
        return switch (duty) {
            case RESPOND -> "RESPONSE_OVERDUE";
            case PLAN -> "UNADDRESSED";
            case REPORT -> "ACTION_OVERDUE";
            case VERIFY -> "VERIFICATION_LATE";
            case DECIDE -> "LONG_OUTSTANDING";
            case KNOW -> "RECOMMENDATION_CLOSABLE";
        };
    }
}
