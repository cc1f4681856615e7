package io.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One file restyles everything, and what is read from right to left is laid out from right to left. */
class StyleSheetsTest {

    private static final Path SHEETS = Path.of("src", "main", "resources", "static", "css");

    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b(?=[^{}]*[;}])"
                    + "|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color-mix)\\("
                    + "|(?<=[:\\s,(])(?:black|white|red|green|blue|gr[ae]y|silver|yellow|orange|purple|maroon|navy|teal)(?=[\\s;,)}!])");

    private static final Pattern SIDE = Pattern.compile(
            "(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\\b|border-(?:top|bottom)-(?:left|right)-radius"
                    + "|(?<=[{;\\s])(?:left|right)\\s*:|(?:text-align|float|clear)\\s*:\\s*(?:left|right)\\b");

    /** Four values that differ on both sides. */
    private static final Pattern FOUR = Pattern.compile(
            "(?:margin|padding|inset)\\s*:\\s*([^\\s;{}]+)\\s+([^\\s;{}]+)\\s+([^\\s;{}]+)\\s+([^\\s;{}]+)\\s*[;}]");

    static Stream<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void colours_stand_in_the_theme_alone(Path sheet) throws IOException {
        Set<String> own = Set.of("theme.css");
        assertThat(own.contains(sheet.getFileName().toString()) ? List.of() : found(COLOUR, declarations(sheet)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void no_sheet_says_left_or_right(Path sheet) throws IOException {
        String declarations = declarations(sheet);
        assertThat(found(SIDE, declarations)).isEmpty();
        assertThat(FOUR.matcher(declarations)
                        .results()
                        .filter(four -> !four.group(2).equals(four.group(4)))
                        .map(MatchResult::group))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a { color: #000; }           | true
            a { background: white; }     | true
            a { color: rgb(0 0 0); }     | true
            #main { color: var(--ink); } | false
            a { white-space: nowrap; }   | false
            """)
    void a_colour_is_recognised(String rule, boolean colour) {
        assertThat(COLOUR.matcher(rule).find()).isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a { margin-left: 1rem; }       | true
            a { left: 0; }                 | true
            a { text-align: right; }       | true
            a { border-left-color: red; }  | true
            a { margin-inline-start: 1px; }| false
            @bottom-right { color: red; }  | false
            """)
    void a_side_is_recognised(String rule, boolean side) {
        assertThat(SIDE.matcher(rule).find()).isEqualTo(side);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String declarations(Path sheet) throws IOException {
        return Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
    }
}
