package io.followthrough.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.Explanation;
import io.followthrough.rulebook.Explanations;
import io.followthrough.rulebook.Flag;
import io.followthrough.rulebook.RuleCode;
import io.followthrough.rulebook.Severity;
import io.followthrough.rulebook.policy.PolicyVersion;
import io.followthrough.rulebook.telling.Duty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What digests say, from the facts on which the ledger says that they rest, whatever has changed since. */
@Component
public class DigestContents {

    private static final Comparator<DigestContent.Item> MOST_URGENT = Comparator.comparing(
                    (DigestContent.Item item) -> item.due() == null ? LocalDate.MAX : item.due())
            .thenComparing(DigestContent.Item::since)
            .thenComparing(DigestContent.Item::reference);

    private record Told(Duty duty, Flag flag, @Nullable String onBehalfOf) {}

    private record About(String title, @Nullable LocalDate due) {}

    private final JdbcClient jdbc;
    private final People people;
    private final Portfolio portfolio;
    private final Explanations explanations;
    private final ObjectMapper json;

    DigestContents(JdbcClient jdbc, People people, Portfolio portfolio, Explanations explanations, ObjectMapper json) {
        this.jdbc = jdbc;
        this.people = people;
        this.portfolio = portfolio;
        this.explanations = explanations;
        this.json = json;
    }

    /** What a digest says, by its number, in a language; nothing when there is none, or its recipient may not sign in any more. */
    public Optional<DigestContent> of(long digest, Locale locale) {
        return jdbc.sql("select recipient, for_day from digest where id = ?")
                .param(digest)
                .query((row, number) ->
                        Map.entry(row.getString("recipient"), row.getObject("for_day", LocalDate.class)))
                .optional()
                .flatMap(found -> people.find(found.getKey())
                        .map(person -> content(person, found.getValue(), told(digest), locale)));
    }

    /** What a digest with these notices for a person would say; nothing when there are none, or the person may not sign in any more. */
    Optional<DigestContent> of(String person, LocalDate day, List<Notice> notices, Locale locale) {
        List<Told> told = notices.stream()
                .map(notice ->
                        new Told(notice.telling().duty(), notice.telling().flag(), notice.onBehalfOf()))
                .toList();
        return told.isEmpty() ? Optional.empty() : people.find(person).map(found -> content(found, day, told, locale));
    }

    private List<Told> told(long digest) {
        return jdbc.sql("""
                        select duty, rule, subject, since, facts, policy, policy_version, on_behalf_of from notice
                        where digest = ? order by id""").param(digest).query((row, number) -> told(row)).list();
    }

    private Told told(ResultSet row) throws SQLException {
        Flag flag = new Flag(
                new RuleCode(row.getString("rule")),
                Severity.NOTICE,
                row.getString("subject"),
                row.getObject("since", LocalDate.class),
                facts(row.getString("facts")),
                new PolicyVersion(row.getString("policy"), row.getInt("policy_version")));
        return new Told(Duty.valueOf(row.getString("duty")), flag, row.getString("on_behalf_of"));
    }

    private DigestContent content(Person to, LocalDate day, List<Told> told, Locale locale) {
        Map<Duty, List<DigestContent.Item>> items = told.stream()
                .collect(Collectors.groupingBy(
                        Told::duty,
                        () -> new EnumMap<>(Duty.class),
                        Collectors.mapping(each -> item(each, day, locale), Collectors.toList())));
        return new DigestContent(
                to,
                day,
                items.entrySet().stream()
                        .map(group -> new DigestContent.Group(
                                group.getKey(),
                                group.getValue().stream().sorted(MOST_URGENT).toList()))
                        .toList());
    }

    private DigestContent.Item item(Told told, LocalDate day, Locale locale) {
        Flag flag = told.flag();
        Explanation said = explanations.of(flag, locale);
        About about = about(flag, day);
        return new DigestContent.Item(
                flag.subject(),
                about.title(),
                said.title(),
                said.explanation(),
                said.remedy(),
                about.due(),
                flag.since(),
                told.onBehalfOf() == null ? null : people.nameOf(told.onBehalfOf()));
    }

    private About about(Flag flag, LocalDate day) {
        Optional<ActionRow> action = portfolio.action(flag.subject(), day);
        if (action.isPresent()) {
            return new About(action.get().text(), action.get().due());
        }
        LocalDate due = flag.facts().get("responseDueOn") instanceof String written ? LocalDate.parse(written) : null;
        return portfolio
                .recommendation(flag.subject(), day)
                .map(RecommendationRow::text)
                .map(text -> new About(text, due))
                .orElseGet(() -> new About(flag.subject(), due));
    }

    private Map<String, Object> facts(String written) {
        try {
            return json.readValue(written, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The facts of a notice cannot be read.", impossible);
        }
    }
}
