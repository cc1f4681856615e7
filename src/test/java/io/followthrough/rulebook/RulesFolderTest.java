package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.portfolio.Portfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rules are exchanged without a restart, and only for rules that work. */
@StoredPortfolio.Judged
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestPropertySource(properties = "followthrough.today=2020-03-02")
class RulesFolderTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 2);
    private static final String HEAD = """
            package rules
            import io.followthrough.portfolio.ActionRow
            import io.followthrough.portfolio.RecommendationRow
            import io.followthrough.rulebook.Flag
            import io.followthrough.rulebook.policy.Policy
            """;
    private static final String OPEN_FOR_LONG = HEAD + """
            rule "A recommendation is open for long when it was issued some time ago"
            when
                $policy : Policy()
                $row : RecommendationRow( open, daysSinceIssue > $policy.days( "responseDays" ) )
            then
                insert( Flag.warning( "OPEN_FOR_LONG", $row ).using( $row, "daysSinceIssue" ) );
            end
            """;
    private static final String WORDS = """
            rule.OPEN_FOR_LONG.title=Open for long
            rule.OPEN_FOR_LONG.explanation=It is open for {daysSinceIssue}, isn't it?
            rule.OPEN_FOR_LONG.remedy=Close it.
            rule.OPEN_FOR_LONG.next=Nothing.
            """;

    @TempDir
    Path folder;

    @Autowired
    StoredPortfolio stored;

    @Autowired
    Portfolio portfolio;

    @Autowired
    Judging judging;

    @Autowired
    Trial trial;

    @Autowired
    MessageSource messages;

    private RulesInForce inForce;
    private RulesFolder watched;

    @BeforeEach
    void begin() {
        stored.accepted("EVAL-X", LocalDate.of(2019, 12, 31), 3);
        inForce = new RulesInForce(Example.RULES, Clock.systemUTC());
        watched = new RulesFolder(folder.toString(), inForce, trial, messages);
    }

    @AfterEach
    void end() {
        stored.clear();
    }

    @Test
    void an_empty_folder_leaves_the_packaged_rules() {
        watched.look();

        assertThat(codes()).isEqualTo(Example.codes());
        assertThat(inForce.state().problems()).isEmpty();
    }

    @Test
    void the_rules_of_the_folder_take_the_place_of_the_packaged_ones() throws IOException {
        write("rules.properties", WORDS);
        write("open.drl", OPEN_FOR_LONG);
        watched.look();

        assertThat(inForce.state().problems()).isEmpty();
        assertThat(codes()).extracting(RuleCode::name).containsExactly("OPEN_FOR_LONG");
        assertThat(new Rulebook(portfolio, inForce, judging).judge(DAY))
                .hasSize(3)
                .allSatisfy(flag -> assertThat(new Explanations(inForce)
                                .explained(flag, Locale.UK)
                                .explanation())
                        .isEqualTo("It is open for 62 days, isn't it?"));

        Files.delete(folder.resolve("open.drl"));
        watched.look();
        assertThat(codes()).isEqualTo(Example.codes());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            does not compile | open, daysSinceIssu > $policy.days( "responseDays" )  | open.drl, line 9
            ends early       | open, daysSinceIssue > (                              | open.drl, line
            has a number     | open, daysSinceIssue > 42                             | open.drl, line 9: A number stands in a rule
            asks the unknown | open, daysSinceIssue > $policy.days( "noSuchNumber" ) | open.drl, line 9: "noSuchNumber" is not in the policy
            fails            | text.substring( evaluationTitle.length() ) == text    | open.drl
            """)
    void a_broken_file_changes_nothing_but_the_warning(String what, String condition, String problem)
            throws IOException {
        write("rules.properties", WORDS);
        write("open.drl", OPEN_FOR_LONG);
        watched.look();
        write(
                "open.drl",
                OPEN_FOR_LONG.replaceFirst(
                        "open, daysSinceIssue > [^\\n]*\"responseDays\" \\)", Matcher.quoteReplacement(condition)));
        watched.look();

        assertThat(codes()).extracting(RuleCode::name).containsExactly("OPEN_FOR_LONG");
        assertThat(inForce.state().problems()).isNotEmpty();
        assertThat(inForce.state().problems().toString()).contains(problem);
        assertThat(new RulesHealth(inForce).health().getStatus().getCode()).isEqualTo("UP");
        assertThat(new RulesHealth(inForce).health().getDetails().get("problems"))
                .isEqualTo(inForce.state().problems());

        write("open.drl", OPEN_FOR_LONG);
        watched.look();
        assertThat(inForce.state().problems()).isEmpty();
    }

    @Test
    void rules_that_do_not_come_to_an_end_are_refused_with_their_line() throws IOException {
        write("rules.properties", WORDS.replace("OPEN_FOR_LONG", "RAISED_AGAIN"));
        write("again.drl", HEAD + """
                        rule "A flag is raised again when there is one"
                        when
                            $row : RecommendationRow( open )
                            not Policy( version == null )
                            Object()
                        then
                            insert( Flag.warning( "RAISED_AGAIN", $row ) );
                        end
                        """);
        watched.look();

        assertThat(codes()).isEqualTo(Example.codes());
        assertThat(inForce.state().problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.toString()).contains("again.drl, line 6", "do not come to an end"));
    }

    @Test
    void a_rule_without_words_is_refused() throws IOException {
        write("open.drl", OPEN_FOR_LONG);
        watched.look();

        assertThat(inForce.state().problems().toString()).contains("line 6", "rule.OPEN_FOR_LONG.title");
    }

    @Test
    void a_rule_may_bring_a_number_of_its_own_with_its_source() throws IOException {
        write("rules.properties", WORDS);
        write("open.drl", OPEN_FOR_LONG.replace("responseDays", "openDays"));
        write("numbers.yaml", "openDays: {value: 62, source: Decision of the director}");
        watched.look();

        assertThat(inForce.state().problems()).isEmpty();
        assertThat(new Rulebook(portfolio, inForce, judging).judge(DAY)).isEmpty();
        assertThat(new Rulebook(portfolio, inForce, judging).judge(DAY.plusDays(1)))
                .hasSize(3);

        write("numbers.yaml", "openDays: {value: 62}");
        watched.look();
        assertThat(inForce.state().problems().toString()).contains("numbers.yaml", "\"openDays\" has no source");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        new RulesFolder(folder.resolve("missing").toString(), inForce, trial, messages).look();

        assertThat(inForce.state().problems().toString()).contains("missing", "There is no such folder");
        assertThat(codes()).isEqualTo(Example.codes());
    }

    @Test
    void whoever_watches_takes_up_a_change_within_ten_seconds() throws Exception {
        watched.start();
        try {
            write("rules.properties", WORDS);
            write("open.drl", OPEN_FOR_LONG);
            for (int tenths = 0; tenths < 100 && codes().size() != 1; tenths++) {
                Thread.sleep(100);
            }
            assertThat(codes()).extracting(RuleCode::name).containsExactly("OPEN_FOR_LONG");
        } finally {
            watched.stop();
        }
    }

    private List<RuleCode> codes() {
        return inForce.now().rules().stream().map(Rule::code).toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
