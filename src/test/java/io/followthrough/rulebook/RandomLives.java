package io.followthrough.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stores evaluations whose recommendations and actions live at random: answered or not, ended, reopened, assessed. */
@TestComponent
public class RandomLives {

    private static final List<String> UNITS = List.of("UONE", "UTWO");
    private static final List<String> PRIORITIES = List.of("HIGH", "MEDIUM", "LOW");
    private static final List<String> LEVELS = List.of("HIGH", "SUBSTANTIAL", "MODERATE", "NEGLIGIBLE");
    private static final List<String> ENDS = List.of("PARTLY_DONE_STOPPED", "NO_LONGER_APPLICABLE", "NOT_IMPLEMENTED");

    private final JdbcTemplate jdbc;

    RandomLives(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void live(Random chance) {
        UNITS.forEach(unit -> jdbc.update("insert into unit (code, name, version) values (?, ?, 0)", unit, unit));
        for (int evaluation = 1; evaluation <= 12; evaluation++) {
            String reference = "RANDOM-" + evaluation;
            LocalDate issued = LocalDate.of(2018, 1, 1).plusDays(chance.nextInt(2200));
            jdbc.update(
                    "insert into evaluation (reference, institution, title, kind, issued_on, issued_on_estimated, version) values (?, 'Agency', 'An evaluation', 'EXTERNAL', ?, false, 0)",
                    reference,
                    issued);
            for (int number = 1; number <= 5; number++) {
                recommendation(chance, reference, number, issued);
            }
        }
    }

    private void recommendation(Random chance, String evaluation, int number, LocalDate issued) {
        String reference = evaluation + "/" + number;
        boolean answered = chance.nextInt(5) > 0;
        jdbc.update(
                "insert into recommendation (reference, evaluation, number, text, priority, status, lead_unit, version) values (?, ?, ?, 'Do better.', ?, ?, ?, 0)",
                reference,
                evaluation,
                number,
                PRIORITIES.get(chance.nextInt(PRIORITIES.size())),
                answered ? "RESPONDED" : "AWAITING_RESPONSE",
                unit(chance));
        if (!answered) {
            return;
        }
        LocalDate published = issued.plusDays(chance.nextInt(120));
        boolean accepted = chance.nextInt(5) > 0;
        jdbc.update(
                "insert into management_response (recommendation, position, status, published_on, published_on_estimated, version) values (?, ?, 'PUBLISHED', ?, false, 0)",
                reference,
                accepted ? chance.nextBoolean() ? "AGREE" : "PARTIALLY_AGREE" : "DISAGREE",
                published);
        for (int action = 1; accepted && action <= chance.nextInt(4); action++) {
            action(chance, reference, action, published.plusDays(chance.nextInt(90)));
        }
        closings(chance, reference, published.plusDays(100 + chance.nextInt(1500)));
    }

    private void action(Random chance, String recommendation, int number, LocalDate planned) {
        String reference = recommendation + "/A" + number;
        LocalDate promised = planned.plusDays(chance.nextInt(700));
        jdbc.update(
                "insert into follow_up_action (reference, recommendation, text, owner, unit, planned_on, original_due, due, status, status_since, percent, version) values (?, ?, 'Train them', 'staff', ?, ?, ?, ?, 'PLANNED', ?, 0, 0)",
                reference,
                recommendation,
                unit(chance),
                planned,
                promised,
                promised.plusDays(chance.nextBoolean() ? chance.nextInt(300) : 0),
                planned);
        change(reference, 0, "PLANNED", planned);
        LocalDate day = planned;
        int key = 1;
        for (int life = 0; life <= chance.nextInt(3); life++) {
            day = day.plusDays(1 + chance.nextInt(400));
            change(reference, key++, "IN_PROGRESS", day);
            day = day.plusDays(1 + chance.nextInt(400));
            if (chance.nextBoolean()) {
                change(reference, key++, "CLOSURE_REQUESTED", day);
                jdbc.update(
                        "insert into verification (follow_up_action, follow_up_action_key, requested_on, percent) values (?, ?, ?, 100)",
                        reference,
                        life,
                        day);
                if (chance.nextInt(4) == 0) {
                    return;
                }
                day = day.plusDays(chance.nextInt(90));
                change(reference, key++, "COMPLETED", day);
            } else {
                change(reference, key++, ENDS.get(chance.nextInt(ENDS.size())), day);
            }
        }
    }

    private void change(String action, int key, String status, LocalDate since) {
        jdbc.update(
                "insert into status_change (follow_up_action, follow_up_action_key, status, since) values (?, ?, ?, ?)",
                action,
                key,
                status,
                since);
        jdbc.update(
                "update follow_up_action set status = ?, status_since = ? where reference = ?", status, since, action);
    }

    private void closings(Random chance, String recommendation, LocalDate from) {
        LocalDate day = from;
        for (int life = 0; life < chance.nextInt(3); life++) {
            LocalDate reopened = chance.nextBoolean() ? day.plusDays(1 + chance.nextInt(300)) : null;
            jdbc.update(
                    "insert into closing (recommendation, life_key, ending, closed_on, adoption, reopened_on) values (?, ?, 'ADOPTION_ASSESSED', ?, ?, ?)",
                    recommendation,
                    life,
                    day,
                    LEVELS.get(chance.nextInt(LEVELS.size())),
                    reopened);
            if (reopened == null) {
                return;
            }
            day = reopened.plusDays(chance.nextInt(300));
        }
    }

    private static @Nullable String unit(Random chance) {
        return chance.nextInt(3) == 0 ? null : UNITS.get(chance.nextInt(UNITS.size()));
    }
}
