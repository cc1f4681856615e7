package io.followthrough.committee;

import io.followthrough.shared.Refused;
import java.util.List;

/**
 * One item of the agenda of a meeting.
 *
 * @param recommendation reference of the recommendation that is discussed
 */
public record AgendaItem(String recommendation) {

    static List<AgendaItem> of(List<String> recommendations) {
        if (recommendations.isEmpty()) {
            throw Refused.because("agenda", "Put at least one recommendation on the agenda.");
        }
        return recommendations.stream().map(AgendaItem::new).toList();
    }

    /** References of what is discussed, in that order. */
    public static List<String> recommendations(List<AgendaItem> agenda) {
        return agenda.stream().map(AgendaItem::recommendation).toList();
    }
}
