package io.followthrough.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is written in English where it belongs is said in the language of the reader. */
class SentencesTest {

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Yes                       | de    | Ja
            Draft management response | fr    | Rédiger la réponse de la direction
            Draft management response | en-GB | Draft management response
            Something unheard of.     | es    | Something unheard of.
            """)
    void a_sentence_is_found_by_its_english_words(String english, String language, String said) {
        assertThat(sentences.in(english, Locale.forLanguageTag(language))).isEqualTo(said);
    }
}
