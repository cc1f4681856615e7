package io.followthrough.dashboard;

import io.followthrough.shared.Missing;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The drawings of the processes, for the page that shows where a recommendation stands. */
@RestController
class Diagrams {

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** The model of a process, as BPMN 2.0 XML; its file has the name of the process. */
    @GetMapping(path = "/ui/diagrams/{process}", produces = MediaType.APPLICATION_XML_VALUE)
    Resource read(@PathVariable String process) {
        Resource model = new ClassPathResource("processes/" + process + ".bpmn");
        if (!NAME.matcher(process).matches() || !model.exists()) {
            throw new Missing("process", process);
        }
        return model;
    }
}
