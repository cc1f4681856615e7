package io.followthrough.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is written in English where it belongs is said in the language of the reader. */
class SentencesTest {

    private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern REFUSAL = Pattern.compile("(?:Refused\\.because|new (?:Refused\\.)?Problem)\\(\\s*(?:"
            + TEXT + "|[\\w.]+(?:\\([^()]*\\))?(?: \\+ " + TEXT + ")?),\\s*(" + TEXT + "(?:\\s*\\+\\s*" + TEXT + ")*)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Sentences sentences = new Sentences();

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_name_and_every_step_of_a_model_is_said_in_every_language(Path model) throws Exception {
        NodeList elements = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(model.toFile())
                .getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            String name = element.getAttribute("name");
            if (element.getTagName().startsWith("bpmn:")
                    && !element.getTagName().equals("bpmn:message")
                    && !name.isEmpty()) {
                assertThat(sentences.know(name))
                        .as(name + " in models.properties")
                        .isTrue();
            }
            if (element.getTagName().equals("bpmn:documentation")
                    && ((Element) element.getParentNode()).getTagName().equals("bpmn:userTask")) {
                String why = element.getTextContent();
                assertThat(sentences.know(why))
                        .as(why + " in models.properties")
                        .isTrue();
            }
        }
    }

    /** What only administrators read who write rules or files of them stays English, as the rules are. */
    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getFileName().toString().startsWith("Rule"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_refusal_is_said_in_every_language() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (Path source : sources()) {
            Matcher refusals = REFUSAL.matcher(Files.readString(source));
            while (refusals.find()) {
                String sentence = LITERAL.matcher(refusals.group(1))
                        .results()
                        .map(literal -> literal.group(1))
                        .collect(Collectors.joining())
                        .replace("\\\"", "\"")
                        .replaceAll("%[sd]", "X")
                        .replace("%%", "%");
                if (!sentences.know(sentence)) {
                    unknown.add(source.getFileName() + ": " + sentence);
                }
            }
        }
        assertThat(unknown).as("missing in refusals.properties").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Yes                       | de    | Ja
            Draft management response | fr    | Rédiger la réponse de la direction
            Draft management response | en-GB | Draft management response
            Something unheard of.     | es    | Something unheard of.
            X/1 was closed on 2019-12-31; nothing can be changed any more. | de | X/1 wurde am 31. Dezember 2019 abgeschlossen; es kann nichts mehr geändert werden.
            There is no recommendation X/1. Check the reference, or look for it in the portfolio. | es | No existe: recomendación X/1. Compruebe la referencia, o búsquela en la cartera.
            This cannot be begun now. “Draft management response” was done already, by A. B on 1 May. | de | Dies kann jetzt nicht begonnen werden. «Stellungnahme der Leitung entwerfen» wurde schon erledigt, von A. B am 1 May.
            """)
    void a_sentence_is_found_by_its_english_words(String english, String language, String said) {
        assertThat(sentences.in(english, Locale.forLanguageTag(language))).isEqualTo(said);
    }
}
