package io.followthrough.dashboard;

import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.Flag;
import io.followthrough.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The whole portfolio as of a day, read and judged once.
 *
 * @param flags what the rules say
 * @param statuses how many recommendations stand where
 */
record Overview(Flags flags, Map<RecommendationStatus, Integer> statuses) {

    static Overview of(Portfolio portfolio, Rulebook rulebook, LocalDate day) {
        List<Flag> flags = new ArrayList<>();
        Map<RecommendationStatus, Integer> statuses = new EnumMap<>(RecommendationStatus.class);
        portfolio.chunks(day).forEach(chunk -> {
            flags.addAll(rulebook.judge(chunk.recommendations(), chunk.actions()));
            for (RecommendationRow row : chunk.recommendations()) {
                statuses.merge(row.status(), 1, Integer::sum);
            }
        });
        return new Overview(Flags.of(flags), statuses);
    }

    /** Whether no recommendation was issued by the day. */
    boolean empty() {
        return statuses.isEmpty();
    }

    /** How many recommendations stand there. */
    int count(StatusFilter status) {
        return statuses.entrySet().stream()
                .filter(entry -> status.fits(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
