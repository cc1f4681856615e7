package io.followthrough.dashboard;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says whose turn it is. */
@Component
class Turns {

    /** The open steps of some recommendations and of their actions, by recommendation. */
    Map<String, List<TurnInWords>> of(Collection<String> recommendations, Locale locale) {
        return Map.of();
    }
}
