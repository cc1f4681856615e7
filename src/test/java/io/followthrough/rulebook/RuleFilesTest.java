package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is a sentence with a one-line consequence, has its words, and has examples. */
class RuleFilesTest {

    private static final List<Class<?>> TABLES = List.of(
            ResponseRulesTest.class,
            PlanRulesTest.class,
            ProgressRulesTest.class,
            ClosureRulesTest.class,
            CatalogueRulesTest.class);

    private record Row(String rule, boolean hit) {}

    @ParameterizedTest
    @MethodSource("io.followthrough.rulebook.Example#codes")
    void every_rule_fires_in_one_example_and_stays_silent_in_another(RuleCode rule) {
        assertThat(examples())
                .filteredOn(row -> row.rule().equals(rule.name()))
                .extracting(Row::hit)
                .contains(true, false);
    }

    @ParameterizedTest
    @MethodSource("io.followthrough.rulebook.Example#codes")
    void every_rule_has_its_words(RuleCode rule) {
        ResourceBundle words = ResourceBundle.getBundle("messages/rules");
        for (String part : List.of("title", "explanation", "remedy", "next")) {
            assertThat(words.getString("rule." + rule + "." + part)).isNotBlank();
        }
    }

    @Test
    void no_words_are_left_of_a_rule_that_is_gone() {
        assertThat(ResourceBundle.getBundle("messages/rules").keySet())
                .filteredOn(key -> key.startsWith("rule."))
                .extracting(key -> key.split("\\.")[1])
                .isSubsetOf(Example.codes().stream().map(RuleCode::name).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a number in a condition     | daysOverdue > 30  | broken.drl, line 6: A number stands in a rule
            a word that changes facts   | eval( open )      | broken.drl, line 6: "eval" does not belong in a rule
            a condition that ends early | daysOverdue > (   | broken.drl, line
            a name that nothing has     | daysLate > percent | broken.drl, line 6
            """)
    void a_rule_that_cannot_be_used_is_refused_with_its_line(String what, String condition, String sentence) {
        String text = """
                package rules
                import io.followthrough.portfolio.ActionRow
                import io.followthrough.rulebook.Flag
                rule "An action is odd when somebody breaks a rule"
                when
                    $row : ActionRow( %s )
                then
                    insert( Flag.alarm( "ACTION_OVERDUE", $row ) );
                end
                """.formatted(condition);

        assertThatThrownBy(() -> compile(text)).isInstanceOf(BrokenRules.class).hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            An action is overdue when late | insert( Flag.alarm( "ACTION_OVERDUE", $row ) ); | -
            Overdue                        | insert( Flag.alarm( "ACTION_OVERDUE", $row ) ); | line 4: Name the rule by its sentence
            An action is overdue when late | while ( true ) { }                              | line 4: The consequence of
            An action is overdue when late | insert( Flag.alarm( "NOBODY_SAID", $row ) );    | line 4: The rule NOBODY_SAID has no words
            An action is overdue when late | insert( Flag.alarm( "ACTION_OVERDUE", $row ) ); insert( $row ); | line 4: The consequence of
            """)
    void a_rule_is_a_sentence_with_words_and_a_one_line_consequence(String name, String consequence, String sentence) {
        String text = """
                package rules
                import io.followthrough.portfolio.ActionRow
                import io.followthrough.rulebook.Flag
                rule "%s"
                when
                    $row : ActionRow( workedOn )
                then
                    %s
                end
                """.formatted(name, consequence);

        if (sentence.equals("-")) {
            assertThat(compile(text).rules()).hasSize(1);
        } else {
            assertThatThrownBy(() -> compile(text))
                    .isInstanceOf(BrokenRules.class)
                    .hasMessageContaining("broken.drl, " + sentence);
        }
    }

    private static CompiledRules compile(String text) {
        return new RuleSource("test", List.of(new RuleFile("broken.drl", text)), new Properties())
                .compile(new Example.Messages());
    }

    /** The rows of all tables: a miss has nothing in its last column, {@code since}. */
    private static List<Row> examples() {
        return TABLES.stream()
                .flatMap(test -> Arrays.stream(test.getDeclaredMethods()))
                .map(RuleFilesTest::table)
                .flatMap(table -> table.lines().skip(1))
                .map(line -> line.split("\\|"))
                .map(cells -> new Row(
                        cells[0].strip(), !cells[cells.length - 1].strip().equals("-")))
                .toList();
    }

    private static String table(Method method) {
        CsvSource source = method.getAnnotation(CsvSource.class);
        return source == null ? "" : source.textBlock();
    }
}
