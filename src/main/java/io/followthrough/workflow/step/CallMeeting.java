package io.followthrough.workflow.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When the committee meets, and what it discusses. */
record CallMeeting(LocalDate day, String title, @Nullable String place, List<AgendaLine> agenda, boolean othersToo) {

    /** A recommendation that is discussed. */
    record AgendaLine(String recommendation) {}

    List<String> recommendations() {
        return agenda.stream().map(AgendaLine::recommendation).toList();
    }

    static Object proposing(List<String> recommendations) {
        return Map.of("agenda", recommendations.stream().map(AgendaLine::new).toList(), "othersToo", false);
    }
}
