package io.followthrough.evaluation;

import io.followthrough.people.Units;
import io.followthrough.shared.Refused;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evaluation office splits a recommendation that says several things, so that each can be answered and followed up by itself. */
@Component
@Transactional
public class SplittingRecommendations {

    private final Recommendations recommendations;
    private final Units units;

    SplittingRecommendations(Recommendations recommendations, Units units) {
        this.recommendations = recommendations;
        this.units = units;
    }

    /**
     * One of the things that a recommendation says.
     *
     * @param text what should be done
     * @param priority how much it matters
     * @param unit who answers; missing when that is not known yet
     */
    public record Part(
            String text, Priority priority, @Nullable UnitCode unit) {}

    /**
     * Splits a recommendation that awaits its response; the parts are numbered behind its own number, and a number that
     * the report uses itself is passed over.
     *
     * @throws Refused when there are fewer than two parts, a unit is unknown, or the recommendation cannot be split
     */
    public List<String> split(String reference, List<Part> parts, LocalDate today) {
        if (parts.size() < 2) {
            throw Refused.because("parts", "Enter at least two parts; a single one is the recommendation itself.");
        }
        for (Part part : parts) {
            if (part.unit() != null) {
                units.requireOpen("unit", part.unit());
            }
        }
        Recommendation compound = recommendations.lock(reference);
        List<Recommendation> made = new ArrayList<>();
        int number = 0;
        for (Part part : parts) {
            do {
                number++;
            } while (recommendations.existsById(reference + "." + number));
            made.add(compound.part(number, part.text(), part.priority(), part.unit(), today));
        }
        compound.split(made, today);
        recommendations.saveAll(made);
        recommendations.save(compound);
        return made.stream().map(Recommendation::reference).toList();
    }
}
