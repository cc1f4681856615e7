package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ByteArrayResource;

/** Every rule is a sentence with a one-line consequence, has its words, and has examples. */
class RuleFilesTest {

    private static final Pattern RULE = Pattern.compile(
            "rule \"(?<name>[^\"]+)\"\\nwhen\\n(?<when>.*?)\\nthen\\n(?<then>.*?)\\nend\\n", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("Flag\\.of\\( (\\w+),");
    private static final List<Class<?>> TABLES =
            List.of(ResponseRulesTest.class, PlanRulesTest.class, ProgressRulesTest.class, ClosureRulesTest.class);

    private record Rule(String name, String when, String then) {
        String code() {
            Matcher code = CODE.matcher(then);
            assertThat(code.find()).as("flag raised by: " + name).isTrue();
            return code.group(1);
        }
    }

    private record Row(String rule, boolean hit) {}

    @Test
    void every_code_has_one_rule_and_every_rule_a_code() throws IOException {
        assertThat(rules())
                .extracting(Rule::code)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(RuleCode.values()).map(RuleCode::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_fires_in_one_example_and_stays_silent_in_another(RuleCode rule) {
        assertThat(examples())
                .filteredOn(row -> row.rule().equals(rule.name()))
                .extracting(Row::hit)
                .contains(true, false);
    }

    @ParameterizedTest
    @EnumSource
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
                .isSubsetOf(Arrays.stream(RuleCode.values()).map(RuleCode::name).toList());
    }

    @Test
    void a_rule_is_a_sentence_without_numbers_and_with_a_one_line_consequence() throws IOException {
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.name()).matches("An? [a-z].* when .*");
            assertThat(rule.when()).doesNotContainPattern("\\b\\d");
            assertThat(rule.then().strip())
                    .startsWith("insert(")
                    .doesNotContain("\n")
                    .doesNotContainPattern("\\b\\d");
        });
        for (Path file : files()) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .startsWith("// ")
                    .doesNotContain("salience", "global ", "modify", "update(", "retract", "eval(");
        }
    }

    @Test
    void a_file_that_cannot_be_understood_stops_the_start() {
        ByteArrayResource broken =
                new ByteArrayResource("rule \"Broken\" when Nothing( then end".getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public String getFilename() {
                        return "broken.drl";
                    }
                };

        assertThatThrownBy(() -> new RuleFiles(broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("broken.drl");
    }

    private static List<Rule> rules() throws IOException {
        List<Rule> rules = new ArrayList<>();
        for (Path file : files()) {
            String text = Files.readString(file);
            int before = rules.size();
            RULE.matcher(text)
                    .results()
                    .forEach(found -> rules.add(new Rule(found.group(1), found.group(2), found.group(3))));
            assertThat(rules.size() - before)
                    .as("rules understood of " + file)
                    .isEqualTo(text.split("\\brule \"").length - 1);
        }
        return rules;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Example.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
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
