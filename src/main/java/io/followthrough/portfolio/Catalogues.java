package io.followthrough.portfolio;

import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.portfolio.edition.Editions;
import io.followthrough.portfolio.edition.KeptDays;
import io.followthrough.response.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Keeps what lists are chosen and sorted by, of today and of the day that was last looked back at. */
class Catalogues {

    private static final int KEPT = 2;
    private static final String NOTHING_ELSE = "";

    private final KeptDays<Catalogue<RecommendationCard>> recommendations;
    private final KeptDays<Catalogue<ActionCard>> actions;

    Catalogues(JdbcClient jdbc, Editions editions, PlatformTransactionManager transactions) {
        this.recommendations = new KeptDays<>(
                KEPT,
                editions,
                transactions,
                new Reading<>(jdbc, Views.RECOMMENDATION_CARDS, Catalogues::recommendation));
        this.actions = new KeptDays<>(
                KEPT, editions, transactions, new Reading<>(jdbc, Views.ACTION_CARDS, Catalogues::action));
    }

    Catalogue<RecommendationCard> recommendations(LocalDate asOf) {
        return recommendations.asOf(asOf, NOTHING_ELSE);
    }

    Catalogue<ActionCard> actions(LocalDate asOf) {
        return actions.asOf(asOf, NOTHING_ELSE);
    }

    private interface CardOf<C> {

        /** @param once what many cards say alike is in memory once */
        C read(ResultSet row, UnaryOperator<@Nullable String> once) throws SQLException;
    }

    private record Reading<C extends Card>(JdbcClient jdbc, String cards, CardOf<C> card)
            implements KeptDays.Making<Catalogue<C>> {

        @Override
        public Catalogue<C> everything(LocalDate day) {
            return Catalogue.of(read(new Conditions(day)).stream());
        }

        @Override
        public Catalogue<C> anew(Catalogue<C> known, Set<String> evaluations, LocalDate day) {
            return known.with(read(new Conditions(day).oneOf("evaluation", evaluations)), evaluations);
        }

        private List<C> read(Conditions conditions) {
            Map<String, String> known = new HashMap<>();
            UnaryOperator<@Nullable String> once =
                    word -> word == null ? null : known.computeIfAbsent(word, Function.identity());
            return jdbc.sql("select * from (" + cards + ") line" + conditions.sql())
                    .params(conditions.values())
                    .query((row, number) -> card.read(row, once))
                    .list();
        }
    }

    private static RecommendationCard recommendation(ResultSet row, UnaryOperator<@Nullable String> once)
            throws SQLException {
        String position = row.getString("position");
        return new RecommendationCard(
                row.getString("reference"),
                once.apply(row.getString("evaluation")),
                EvaluationKind.valueOf(row.getString("kind")),
                once.apply(row.getString("number")),
                Priority.valueOf(row.getString("priority")),
                once.apply(row.getString("unit")),
                RecommendationStatus.valueOf(row.getString("status")),
                position == null ? null : Position.valueOf(position),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("responded_on", LocalDate.class));
    }

    private static ActionCard action(ResultSet row, UnaryOperator<@Nullable String> once) throws SQLException {
        return new ActionCard(
                row.getString("reference"),
                once.apply(row.getString("recommendation")),
                once.apply(row.getString("evaluation")),
                once.apply(row.getString("number")),
                Priority.valueOf(row.getString("priority")),
                once.apply(row.getString("owner")),
                once.apply(row.getString("unit")),
                ActionStatus.valueOf(row.getString("status")),
                row.getInt("percent"),
                row.getObject("due", LocalDate.class),
                row.getObject("original_due", LocalDate.class),
                row.getObject("planned_on", LocalDate.class));
    }
}
