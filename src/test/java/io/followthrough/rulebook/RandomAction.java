package io.followthrough.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** An action that lives at random: its promise and its day change, it goes to other units, its closure is asked for, returned and voided, it ends and begins again. */
class RandomAction {

    private static final List<String> TEXTS = List.of("Train them", "Train them", "Train them", "RAS", "n/a", "–");
    private static final List<String> OWNERS = List.of("staff", "staff", "staff", "staff", "N/A", "To be determined");
    private static final List<String> ENDS =
            List.of("PARTLY_DONE_STOPPED", "NO_LONGER_APPLICABLE", "NOT_IMPLEMENTED", "HANDED_OVER");

    private final JdbcTemplate jdbc;
    private final Random chance;
    private final String recommendation;
    private final String reference;

    private LocalDate day = LocalDate.EPOCH;
    private @Nullable LocalDate first;
    private @Nullable LocalDate due;
    private @Nullable String unit;
    private String text;
    private String status = "PLANNED";
    private int statuses;
    private int promises;
    private int verifications;

    RandomAction(JdbcTemplate jdbc, Random chance, String recommendation) {
        this.jdbc = jdbc;
        this.chance = chance;
        this.recommendation = recommendation;
        this.text = RandomLives.of(TEXTS, chance);
        Integer others = jdbc.queryForObject(
                "select count(*) from follow_up_action where recommendation = ?", Integer.class, recommendation);
        this.reference = recommendation + "/A" + (others == null ? 1 : others + 1);
    }

    /** Its whole life; answers the day of the last change. */
    LocalDate live(LocalDate planned, @Nullable String in) {
        LocalDate until = planned.plusDays(chance.nextInt(700) - 30);
        begin(planned, in, chance.nextInt(8) == 0 ? null : until);
        return goOn();
    }

    private void begin(LocalDate planned, @Nullable String in, @Nullable LocalDate until) {
        day = planned;
        unit = in;
        first = until;
        due = until;
        jdbc.update(
                "insert into follow_up_action (reference, recommendation, text, owner, unit, planned_on, original_due, due, status, status_since, percent, version) values (?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED', ?, 0, 0)",
                reference,
                recommendation,
                text,
                chance.nextInt(8) == 0 ? null : RandomLives.of(OWNERS, chance),
                unit,
                planned,
                first,
                due,
                planned);
        // A document may report an action that stands somewhere already.
        switch (chance.nextInt(12)) {
            case 0 -> stand("COMPLETED");
            case 1 -> stand(RandomLives.of(ENDS, chance));
            case 2 -> ask();
            case 3 -> stand("IN_PROGRESS");
            default -> stand("PLANNED");
        }
    }

    private LocalDate goOn() {
        for (int step = chance.nextInt(9); step > 0; step--) {
            day = day.plusDays(chance.nextInt(220));
            switch (status) {
                case "PLANNED", "IN_PROGRESS" -> work();
                case "CLOSURE_REQUESTED" -> judge();
                case "COMPLETED" -> {
                    if (chance.nextInt(4) > 0) {
                        return day;
                    }
                    jdbc.update(
                            "update verification set voided_on = ? where follow_up_action = ? and follow_up_action_key = ?",
                            day,
                            reference,
                            verifications - 1);
                    ask();
                }
                default -> {
                    if (chance.nextInt(3) > 0) {
                        return day;
                    }
                    stand("IN_PROGRESS");
                }
            }
        }
        return day;
    }

    private void work() {
        switch (chance.nextInt(12)) {
            case 0, 1 -> stand("IN_PROGRESS");
            case 2, 3 -> postpone(chance.nextInt(3) > 0);
            case 4 -> handOver();
            case 5 -> split();
            case 6 -> promise(chance.nextBoolean() ? "Train them" : "RAS", unit, due);
            case 7, 8 -> end();
            default -> ask();
        }
    }

    private void judge() {
        switch (chance.nextInt(8)) {
            case 0 -> end();
            case 1, 2, 3 -> {
                verdict(chance.nextBoolean() ? "NOT_CONVINCING" : "PARTLY_CONVINCING");
                stand("IN_PROGRESS");
            }
            default -> {
                verdict("CONVINCING");
                stand("COMPLETED");
            }
        }
    }

    private void ask() {
        jdbc.update(
                "insert into verification (follow_up_action, follow_up_action_key, requested_on, percent) values (?, ?, ?, 100)",
                reference,
                verifications++,
                day);
        stand("CLOSURE_REQUESTED");
    }

    private void verdict(String found) {
        jdbc.update(
                "update verification set verdict = ?, judged_by = 'office', judged_on = ? where follow_up_action = ? and follow_up_action_key = ?",
                found,
                day,
                reference,
                verifications - 1);
    }

    private void end() {
        String outcome = RandomLives.of(ENDS, chance);
        jdbc.update(
                "insert into early_end (action, outcome, reason, asked_by, asked_on, level, overdue, granted, decided_by, decided_on, version) values (?, ?, 'Chance.', 'staff', ?, 'UNIT_HEAD', false, true, 'office', ?, 0)",
                reference,
                outcome,
                day,
                day);
        stand(outcome);
    }

    /** A later day is asked for, and granted or not. */
    private void postpone(boolean granted) {
        LocalDate wanted = (due == null || due.isBefore(day) ? day : due).plusDays(1 + chance.nextInt(300));
        jdbc.update(
                "insert into extension (action, number, due_before, wanted, reason, asked_by, asked_on, level, granted, decided_by, decided_on, version) values (?, 1, ?, ?, 'Chance.', 'staff', ?, 'UNIT', ?, 'head', ?, 0)",
                reference,
                due,
                wanted,
                day,
                granted,
                day);
        if (granted) {
            promise(text, unit, wanted);
        }
    }

    private void handOver() {
        String to = RandomLives.of(RandomLives.UNITS, chance);
        if (!to.equals(unit)) {
            jdbc.update(
                    "insert into hand_over (action, from_unit, to_unit, reason, asked_by, asked_on, granted, decided_by, decided_on, version) values (?, ?, ?, 'Chance.', 'staff', ?, true, 'head', ?, 0)",
                    reference,
                    unit,
                    to,
                    day,
                    day);
            promise(text, to, due);
        }
    }

    /** A part becomes an action of its own, promised for the day first promised. */
    private void split() {
        RandomAction part = new RandomAction(jdbc, chance, recommendation);
        part.begin(day, unit, first);
        part.goOn();
    }

    /** What it promised before is kept for the days before. */
    private void promise(String nowText, @Nullable String nowIn, @Nullable LocalDate nowDue) {
        jdbc.update(
                "insert into earlier_promise (follow_up_action, follow_up_action_key, text, owner, unit, due, replaced_on) select reference, ?, text, owner, unit, due, ? from follow_up_action where reference = ?",
                promises++,
                day,
                reference);
        text = nowText;
        unit = nowIn;
        due = nowDue;
        jdbc.update(
                "update follow_up_action set text = ?, unit = ?, due = ? where reference = ?",
                text,
                unit,
                due,
                reference);
    }

    private void stand(String now) {
        if (statuses > 0 && now.equals(status)) {
            return;
        }
        status = now;
        jdbc.update(
                "insert into status_change (follow_up_action, follow_up_action_key, status, since) values (?, ?, ?, ?)",
                reference,
                statuses++,
                status,
                day);
        jdbc.update(
                "update follow_up_action set status = ?, status_since = ? where reference = ?", status, day, reference);
    }
}
