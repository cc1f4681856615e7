package io.followthrough.portfolio;

import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.AdoptionLevel;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.response.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes rows of the lines of the views; by hand, because mapping by reflection takes ten times as long as the database. */
class Rows {

    private Rows() {}

    static RecommendationRow recommendation(ResultSet line, int number) throws SQLException {
        return new RecommendationRow(
                line.getString("reference"),
                line.getString("evaluation"),
                line.getString("evaluation_title"),
                line.getString("number"),
                line.getString("text"),
                Priority.valueOf(line.getString("priority")),
                line.getString("unit"),
                line.getString("unit_name"),
                date(line, "issued_on"),
                line.getBoolean("issued_on_estimated"),
                RecommendationStatus.valueOf(line.getString("status")),
                word(Position.class, line.getString("position")),
                line.getString("reason"),
                date(line, "responded_on"),
                line.getBoolean("responded_on_estimated"),
                date(line, "closed_on"),
                word(AdoptionLevel.class, line.getString("adoption")),
                date(line, "as_of"));
    }

    static ActionRow action(ResultSet line, int number) throws SQLException {
        return new ActionRow(
                line.getString("reference"),
                line.getString("recommendation"),
                line.getString("evaluation"),
                line.getString("text"),
                line.getString("owner"),
                line.getString("unit"),
                date(line, "planned_on"),
                date(line, "original_due"),
                date(line, "due"),
                line.getString("due_raw"),
                ActionStatus.valueOf(line.getString("status")),
                line.getInt("percent"),
                date(line, "progress_on"),
                date(line, "closure_requested_on"),
                date(line, "ended_on"),
                line.getInt("evidence"),
                date(line, "as_of"));
    }

    private static LocalDate date(ResultSet line, String column) throws SQLException {
        return line.getObject(column, LocalDate.class);
    }

    private static <E extends Enum<E>> @Nullable E word(Class<E> words, @Nullable String name) {
        return name == null ? null : Enum.valueOf(words, name);
    }
}
