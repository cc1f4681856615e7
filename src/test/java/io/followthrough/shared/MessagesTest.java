package io.followthrough.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says everything that English says, with the same blanks. */
class MessagesTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "messages");
    private static final Pattern BLANK = Pattern.compile("\\{(\\??\\w+)");
    private static final Pattern NUMBERED = Pattern.compile("\\{\\d");

    static Stream<Arguments> translations() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> bundles = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[a-z]+\\.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
            return bundles.stream()
                    .flatMap(bundle -> Stream.of(Language.values())
                            .filter(language -> language != Language.EN)
                            .map(language -> Arguments.of(bundle, language)));
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("translations")
    void a_language_says_everything_with_the_same_blanks_and_apostrophes_that_survive(String bundle, Language language)
            throws IOException {
        Properties english = words(bundle + ".properties");
        Properties other = words(bundle + "_" + language.code() + ".properties");
        List<String> wrong = new ArrayList<>();
        for (String key : new TreeSet<>(english.stringPropertyNames())) {
            String said = other.getProperty(key);
            if (said == null) {
                wrong.add(key + " is missing");
            } else if (said.isBlank() != english.getProperty(key).isBlank()) {
                wrong.add(key + " is empty");
            } else if (!blanks(said).equals(blanks(english.getProperty(key)))) {
                wrong.add(key + " has the blanks " + blanks(said) + " instead of " + blanks(english.getProperty(key)));
            } else if (NUMBERED.matcher(said).find() && said.replace("''", "").contains("'")) {
                wrong.add(key + " has a straight apostrophe, which is lost beside a blank: write ’");
            }
        }
        new TreeSet<>(other.stringPropertyNames())
                .stream()
                        .filter(key -> !english.containsKey(key))
                        .forEach(key -> wrong.add(key + " is not said in English"));

        assertThat(wrong).isEmpty();
    }

    private static String blanks(String words) {
        return BLANK.matcher(words)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            words.load(reader);
        }
        return words;
    }
}
