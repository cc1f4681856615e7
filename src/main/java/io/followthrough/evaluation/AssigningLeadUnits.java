package io.followthrough.evaluation;

import io.followthrough.people.Units;
import io.followthrough.shared.Refused;
import io.followthrough.shared.UnitCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evaluation office says which unit answers a recommendation, and how much it matters. */
@Component
@Transactional
public class AssigningLeadUnits {

    private final Recommendations recommendations;
    private final Units units;

    AssigningLeadUnits(Recommendations recommendations, Units units) {
        this.recommendations = recommendations;
        this.units = units;
    }

    /** @throws Refused when there is no such unit, or it or the recommendation is closed */
    public void assign(String reference, UnitCode unit, Priority priority) {
        units.requireOpen("unit", unit);
        Recommendation recommendation = recommendations.require(reference);
        recommendation.assignTo(unit, priority);
        recommendations.save(recommendation);
    }
}
