package io.followthrough.evaluation;

import io.followthrough.people.Belongings;
import io.followthrough.people.Succession;
import io.followthrough.shared.UnitCode;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The recommendations that a unit leads; those that are closed stay with it. */
@Component
@Order(1)
@Transactional
class RecommendationsOfUnit implements Belongings {

    private final Recommendations recommendations;

    RecommendationsOfUnit(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public int open(UnitCode unit) {
        return recommendations.openOf(unit).size();
    }

    @Override
    public void move(Succession succession) {
        List<Recommendation> moved = recommendations.openOf(succession.from());
        moved.forEach(recommendation -> recommendation.move(succession.to(), succession.on()));
        recommendations.saveAll(moved);
    }
}
