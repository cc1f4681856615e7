package io.followthrough.rulebook;

import io.followthrough.people.People;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.rulebook.policy.PoliciesOfDay;
import io.followthrough.rulebook.policy.Policy;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People acknowledge a flag, put it aside until a day, or take that back; the flag itself goes on as long as its rule holds. */
@Component
@Transactional
public class HandlingFlags {

    /** Of more recommendations and actions than these, everything that was said is read at once. */
    private static final int FEW = 100;

    private final FlagHandlings handlings;
    private final Rulebook rulebook;
    private final Portfolio portfolio;
    private final People people;
    private final ApplicationEventPublisher events;

    HandlingFlags(
            FlagHandlings handlings,
            Rulebook rulebook,
            Portfolio portfolio,
            People people,
            ApplicationEventPublisher events) {
        this.handlings = handlings;
        this.rulebook = rulebook;
        this.portfolio = portfolio;
        this.people = people;
        this.events = events;
    }

    /** The flags of one recommendation, without its actions, or of one action, that hold on a day. */
    @Transactional(readOnly = true)
    public List<Flag> flags(String subject, LocalDate day) {
        return rulebook.judge(new Subject(subject).recommendation(), day).stream()
                .filter(flag -> flag.subject().equals(subject))
                .toList();
    }

    /** Those of them that somebody has acknowledged or put aside, each with what was said last. */
    @Transactional(readOnly = true)
    public Map<RuleCode, FlagHandling> handled(String subject, LocalDate day) {
        Map<RuleCode, FlagHandling> handled = handlings.on(day, subject);
        if (!handled.isEmpty()) {
            handled.keySet()
                    .retainAll(flags(subject, day).stream().map(Flag::rule).toList());
        }
        return handled;
    }

    /** Adds to flags in words, of the same recommendations and actions, what somebody said about them that holds on a day. */
    @Transactional(readOnly = true)
    public UnaryOperator<ExplainedFlag> marking(Collection<Flag> flags, LocalDate day) {
        Set<String> subjects = flags.stream().map(Flag::subject).collect(Collectors.toSet());
        return marking(subjects.size() > FEW ? handlings.on(day) : handlings.on(day, subjects));
    }

    /** The same for the flags of one recommendation or action. */
    UnaryOperator<ExplainedFlag> marking(String subject, LocalDate day) {
        return marking(handlings.on(day, Set.of(subject)));
    }

    private UnaryOperator<ExplainedFlag> marking(Map<KeptFlags.Key, FlagHandling> said) {
        return flag -> {
            FlagHandling handling = said.get(new KeptFlags.Key(flag.rule().name(), flag.subject()));
            return handling == null ? flag : flag.with(inWords(handling));
        };
    }

    private ExplainedFlag.Handled inWords(FlagHandling handling) {
        return new ExplainedFlag.Handled(
                handling.kind(),
                handling.reason(),
                handling.until(),
                handling.by(),
                people.nameOf(handling.by()),
                handling.on());
    }

    /**
     * Takes note of a flag.
     *
     * @param until last day on which that holds; missing for as long as the flag
     * @throws Refused when the rule does not hold today, or the day has passed or is further away than the policy allows
     */
    public void acknowledge(
            String subject, RuleCode rule, Reason reason, @Nullable LocalDate until, String by, LocalDate today) {
        requireFlag(subject, rule, today);
        if (until != null) {
            requireNear(subject, until, today);
        }
        LocalDate before = snoozedUntil(subject, rule, today);
        add(subject, rule, FlagHandling.Kind.ACKNOWLEDGED, reason, until, by, today);
        events.publishEvent(new FlagAcknowledged(subject, rule, reason, until, before, today));
    }

    /**
     * Puts a flag aside.
     *
     * @param until last day on which nobody has to be reminded
     * @throws Refused when the rule does not hold today, or the day has passed or is further away than the policy allows
     */
    public void snooze(String subject, RuleCode rule, Reason reason, LocalDate until, String by, LocalDate today) {
        requireFlag(subject, rule, today);
        requireNear(subject, until, today);
        LocalDate before = snoozedUntil(subject, rule, today);
        add(subject, rule, FlagHandling.Kind.SNOOZED, reason, until, by, today);
        events.publishEvent(new FlagSnoozed(subject, rule, reason, until, before, today));
    }

    /** @throws Refused when the flag is neither acknowledged nor put aside today */
    public void withdraw(String subject, RuleCode rule, Reason reason, String by, LocalDate today) {
        FlagHandling said = handlings.on(today, subject).get(rule);
        if (said == null) {
            throw Refused.because(
                    "rule",
                    "Nobody has acknowledged or put aside that %s is flagged with %s. There is nothing to take back.",
                    subject,
                    rule);
        }
        add(subject, rule, FlagHandling.Kind.WITHDRAWN, reason, null, by, today);
        events.publishEvent(new FlagHandlingWithdrawn(subject, rule, said.kind(), said.until(), reason, today));
    }

    private void add(
            String subject,
            RuleCode rule,
            FlagHandling.Kind kind,
            Reason reason,
            @Nullable LocalDate until,
            String by,
            LocalDate today) {
        handlings.add(new FlagHandling(rule, subject, kind, reason.text(), until, by, today));
    }

    private @Nullable LocalDate snoozedUntil(String subject, RuleCode rule, LocalDate today) {
        FlagHandling said = handlings.on(today, subject).get(rule);
        return said == null || said.kind() != FlagHandling.Kind.SNOOZED ? null : said.until();
    }

    private void requireFlag(String subject, RuleCode rule, LocalDate today) {
        if (flags(subject, today).stream().noneMatch(flag -> flag.rule().equals(rule))) {
            throw Refused.because("rule", "%s is not flagged with %s now. Ask for its flags first.", subject, rule);
        }
    }

    private void requireNear(String subject, LocalDate until, LocalDate today) {
        int months = policy(subject, today).snoozeMonths();
        if (until.isBefore(today) || until.isAfter(today.plusMonths(months))) {
            throw Refused.because("until", "%s is not a day within the next %d months. Choose one.", until, months);
        }
    }

    private Policy policy(String subject, LocalDate today) {
        PoliciesOfDay policies = rulebook.policies(today);
        return portfolio
                .recommendation(new Subject(subject).recommendation(), today)
                .map(row -> policies.of(row.kind(), row.priority()))
                .orElseGet(policies::general);
    }
}
