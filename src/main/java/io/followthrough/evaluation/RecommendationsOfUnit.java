package io.followthrough.evaluation;

import io.followthrough.people.Belongings;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
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
    public void move(UnitCode from, UnitCode to, LocalDate today) {
        List<Recommendation> moved = recommendations.openOf(from);
        moved.forEach(recommendation -> recommendation.move(to, today));
        recommendations.saveAll(moved);
    }
}
