package io.followthrough.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.intake.understanding.Understanding;
import org.springframework.stereotype.Component;

/** An understanding as it is kept: as JSON. */
@Component
class UnderstandingText {

    private final ObjectMapper json;

    UnderstandingText(ObjectMapper json) {
        this.json = json;
    }

    String write(Understanding understanding) {
        try {
            return json.writeValueAsString(understanding);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An understanding could not be written.", impossible);
        }
    }

    Understanding read(String text) {
        try {
            return json.readValue(text, Understanding.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An understanding that was kept cannot be read.", broken);
        }
    }
}
