package io.followthrough.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what the committee said. */
@Component
@Transactional(readOnly = true)
public class Voices {

    private final Meetings meetings;

    Voices(Meetings meetings) {
        this.meetings = meetings;
    }

    /** What it said about recommendations at meetings up to a day, by recommendation, the earliest first. */
    public Map<String, List<Voice>> about(Collection<String> recommendations, LocalDate day) {
        return recommendations.isEmpty()
                ? Map.of()
                : meetings.about(recommendations, day).stream()
                        .flatMap(meeting -> meeting.said().stream())
                        .filter(voice -> recommendations.contains(voice.recommendation()))
                        .collect(Collectors.groupingBy(Voice::recommendation));
    }

    /** What it said about one recommendation at meetings up to a day, the earliest first. */
    public List<Voice> about(String recommendation, LocalDate day) {
        return about(List.of(recommendation), day).getOrDefault(recommendation, List.of());
    }

    /** Meetings up to a day on whose agenda it stood and at which, as far as it is written, nothing was said about it; the earliest first. */
    public List<Meeting> silent(String recommendation, LocalDate day) {
        Set<String> said =
                about(recommendation, day).stream().map(Voice::meeting).collect(Collectors.toSet());
        return meetings.discussing(recommendation, day).stream()
                .filter(meeting -> !said.contains(meeting.reference()))
                .toList();
    }
}
