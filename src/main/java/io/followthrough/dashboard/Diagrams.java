package io.followthrough.dashboard;

import io.followthrough.shared.Missing;
import io.followthrough.shared.Sentences;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The drawings of the processes, for the page that shows where a recommendation stands. */
@RestController
class Diagrams {

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

    private static final Pattern CALLED = Pattern.compile(" name=\"([^\"]*)\"");

    private final Sentences sentences;

    Diagrams(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The model of a process, as BPMN 2.0 XML with its names in the language of the reader; its file has the name of the process. */
    @GetMapping(path = "/ui/diagrams/{process}", produces = MediaType.APPLICATION_XML_VALUE)
    String read(@PathVariable String process, Locale locale) throws IOException {
        Resource model = new ClassPathResource("processes/" + process + ".bpmn");
        if (!NAME.matcher(process).matches() || !model.exists()) {
            throw new Missing("process", process);
        }
        return CALLED.matcher(model.getContentAsString(StandardCharsets.UTF_8))
                .replaceAll(name -> Matcher.quoteReplacement(" name=\"" + said(name.group(1), locale) + "\""));
    }

    private String said(String name, Locale locale) {
        return HtmlUtils.htmlEscape(sentences.in(HtmlUtils.htmlUnescape(name), locale), "UTF-8");
    }
}
