package io.followthrough.running;

import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Role;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Actions of many people, laid without the use cases that make them one by one. Every day some of them are due soon, overdue or told again, and what
 * happens to them on a day is the same wherever they are laid.
 */
final class ManyActions {

    private static final int EACH = 5;
    private static final int DAYS = 330;

    private final LocalDate first;
    private final int recommendations;
    private final int people;

    /** As of a first day, five actions for each of so many recommendations, whose owners are so many people and some who have left. */
    ManyActions(LocalDate first, int recommendations, int people) {
        this.first = first;
        this.recommendations = recommendations;
        this.people = people;
    }

    void lay(Node node) {
        People known = node.its(People.class);
        for (int i = 0; i < people; i++) {
            known.add(
                    new Person(
                            "p" + i,
                            "Officer " + i,
                            new UnitCode(unit(i)),
                            Set.of(Role.UNIT_STAFF),
                            "p" + i + "@example.org"),
                    "demo");
        }
        JdbcTemplate database = node.database();
        database.update("insert into preference values ('p0', 'OFF', 'MONDAY', 'EN', 'Europe/Zurich')");
        database.update("insert into preference values ('p1', 'WEEKLY', 'WEDNESDAY', 'FR', 'America/La_Paz')");
        for (int i = 0; i < 6; i++) {
            database.update(
                    "insert into substitution (person, substitute, first_day, last_day, appointed_by, appointed_on, version) values (?, ?, ?, ?, 'head', ?, 0)",
                    "p" + (2 + i),
                    "p" + (3 + i % 3),
                    first.plusDays(7L * i),
                    first.plusDays(7L * i + 5),
                    first);
        }
        for (int i = 0; i < recommendations; i += 10) {
            evaluation(database, i / 10, Math.min(10, recommendations - i));
        }
    }

    private void evaluation(JdbcTemplate database, int number, int count) {
        String evaluation = "MANY-" + number;
        LocalDate issued = first.minusDays(60 + number * 13 % 300);
        database.update(
                "insert into evaluation (reference, institution, title, kind, issued_on, issued_on_estimated, version) values (?, 'Agency', 'An evaluation', 'EXTERNAL', ?, false, 0)",
                evaluation,
                issued);
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> responses = new ArrayList<>();
        List<Object[]> actions = new ArrayList<>();
        List<Object[]> statuses = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String recommendation = evaluation + "/" + i;
            rows.add(new Object[] {recommendation, evaluation, Integer.toString(i), unit(number)});
            responses.add(new Object[] {recommendation, issued.plusDays(20)});
            for (int action = 1; action <= EACH; action++) {
                int place = (number * 10 + i) * EACH + action;
                String reference = recommendation + "/A" + action;
                LocalDate due = first.plusDays(place * 37 % DAYS - 60);
                actions.add(new Object[] {
                    reference, recommendation, owner(place), issued.plusDays(20), due, due, issued.plusDays(20)
                });
                statuses.add(new Object[] {reference, issued.plusDays(20)});
            }
        }
        database.batchUpdate(
                "insert into recommendation (reference, evaluation, number, text, priority, status, lead_unit, version) values (?, ?, ?, 'Do better.', 'HIGH', 'RESPONDED', ?, 0)",
                rows);
        database.batchUpdate(
                "insert into management_response (recommendation, position, status, published_on, published_on_estimated, version) values (?, 'AGREE', 'PUBLISHED', ?, false, 0)",
                responses);
        database.batchUpdate(
                "insert into follow_up_action (reference, recommendation, text, owner, planned_on, original_due, due, status, status_since, percent, version) values (?, ?, 'Train them', ?, ?, ?, ?, 'PLANNED', ?, 0, 0)",
                actions);
        database.batchUpdate(
                "insert into status_change (follow_up_action, follow_up_action_key, status, since) values (?, 0, 'PLANNED', ?)",
                statuses);
    }

    /** What happens to some of them on a day: other owners, later and earlier due dates. */
    void live(JdbcTemplate database, LocalDate day) {
        int turn = (int) first.until(day, ChronoUnit.DAYS);
        for (int i = 0; i < 4; i++) {
            int place = Math.floorMod(turn * 31 + i * 7, recommendations * EACH);
            String reference = "MANY-%d/%d/A%d".formatted(place / EACH / 10, place / EACH % 10 + 1, place % EACH + 1);
            if (i < 2) {
                database.update(
                        "update follow_up_action set owner = ? where reference = ?", owner(turn + i), reference);
            } else {
                database.update(
                        "update follow_up_action set due = ? where reference = ?",
                        day.plusDays(i == 2 ? 40 : 6),
                        reference);
            }
        }
    }

    private String owner(int place) {
        return place % 23 == 0 ? "left long ago" : "p" + place * 7 % people;
    }

    private static String unit(int number) {
        return number % 2 == 0 ? "TRADE" : "MACRO";
    }
}
