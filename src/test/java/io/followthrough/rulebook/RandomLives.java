package io.followthrough.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Stores evaluations whose recommendations and actions live at random, as the use cases would leave them behind: answered or
 * not, split, moved to another unit, ended in every way, reopened, assessed; on days that are certain or estimated, and by
 * policies that change.
 */
@TestComponent
public class RandomLives {

    /** The units that there are; what has none stands beside them. */
    public static final List<String> UNITS = List.of("UONE", "UTWO", "UTHREE");

    /** How many evaluations there are; their references are {@code RANDOM-1} and so on. */
    public static final int EVALUATIONS = 14;

    private static final List<String> PRIORITIES = List.of("HIGH", "MEDIUM", "LOW");
    private static final List<String> LEVELS = List.of("HIGH", "SUBSTANTIAL", "MODERATE", "NEGLIGIBLE");
    private static final List<String> KINDS = List.of("INDEPENDENT", "EXTERNAL", "INTERNAL");

    private final JdbcTemplate jdbc;

    RandomLives(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void live(Random chance) {
        UNITS.forEach(unit -> jdbc.update("insert into unit (code, name, version) values (?, ?, 0)", unit, unit));
        policy("random-kind", LocalDate.of(2022, 7, 1), "INDEPENDENT", 28);
        policy("random-all", LocalDate.of(2024, 3, 1), null, 60);
        for (int evaluation = 1; evaluation <= EVALUATIONS; evaluation++) {
            String reference = "RANDOM-" + evaluation;
            LocalDate issued = LocalDate.of(2018, 1, 1).plusDays(chance.nextInt(2500));
            jdbc.update(
                    "insert into evaluation (reference, institution, title, kind, issued_on, issued_on_estimated, version) values (?, 'Agency', ?, ?, ?, ?, 0)",
                    reference,
                    "Evaluation " + reference,
                    of(KINDS, chance),
                    issued,
                    chance.nextInt(6) == 0);
            for (int number = 1; number <= 5; number++) {
                recommendation(chance, reference, number, issued);
            }
        }
    }

    private void policy(String name, LocalDate from, @Nullable String kind, int responseDays) {
        jdbc.update(
                "insert into policy_set (name, version, valid_from, kind, basis, decided_by, decided_on) values (?, 1, ?, ?, 'own', 'office', ?)",
                name,
                from,
                kind,
                from);
        jdbc.update(
                "insert into policy_number (name, version, number_name, number_value, source) values (?, 1, 'responseDays', ?, 'Chance')",
                name,
                responseDays);
    }

    private void recommendation(Random chance, String evaluation, int number, LocalDate issued) {
        String reference = evaluation + "/" + number;
        if (chance.nextInt(10) > 0) {
            store(chance, reference, String.valueOf(number), null, null);
            goOn(chance, reference, issued);
            return;
        }
        LocalDate split = issued.plusDays(chance.nextInt(200));
        store(chance, reference, String.valueOf(number), null, null);
        jdbc.update("update recommendation set status = 'SPLIT', split_on = ? where reference = ?", split, reference);
        for (int part = 1; part <= 2 + chance.nextInt(2); part++) {
            store(chance, reference + "." + part, number + "." + part, reference, split);
            goOn(chance, reference + "." + part, split);
        }
    }

    private void store(
            Random chance, String reference, String number, @Nullable String parent, @Nullable LocalDate partSince) {
        jdbc.update(
                "insert into recommendation (reference, evaluation, number, text, priority, status, lead_unit, parent, part_since, version) values (?, ?, ?, 'Do better.', ?, 'AWAITING_RESPONSE', ?, ?, ?, 0)",
                reference,
                reference.split("/")[0],
                number,
                of(PRIORITIES, chance),
                unit(chance),
                parent,
                partSince);
    }

    /** What becomes of it from the day on which it is there. */
    private void goOn(Random chance, String reference, LocalDate since) {
        if (chance.nextInt(4) == 0) {
            moved(chance, reference, since);
        }
        if (chance.nextInt(5) == 0) {
            if (chance.nextBoolean()) {
                answer(chance, reference, "AGREE", "DRAFTED", null);
            }
            if (chance.nextInt(3) == 0) {
                closings(chance, reference, null, since.plusDays(1 + chance.nextInt(900)));
            }
            return;
        }
        LocalDate published = since.plusDays(chance.nextInt(150) - 5);
        if (published.isAfter(since.plusDays(30)) && chance.nextInt(6) == 0) {
            close(reference, 0, "WITHDRAWN", since.plusDays(3 + chance.nextInt(10)), null, since.plusDays(25));
        }
        boolean accepted = chance.nextInt(5) > 0;
        String position = accepted ? chance.nextBoolean() ? "AGREE" : "PARTIALLY_AGREE" : "DISAGREE";
        answer(chance, reference, position, "PUBLISHED", published);
        jdbc.update("update recommendation set status = 'RESPONDED' where reference = ?", reference);
        LocalDate over = published.plusDays(chance.nextInt(1500));
        for (int action = accepted && chance.nextInt(5) > 0 ? 1 + chance.nextInt(5) : 0; action > 0; action--) {
            LocalDate planned = published.plusDays(chance.nextInt(120) - 10);
            LocalDate ended = new RandomAction(jdbc, chance, reference).live(planned, unit(chance));
            over = chance.nextBoolean() && ended.isAfter(over) ? ended : over;
        }
        if (chance.nextInt(3) > 0) {
            closings(chance, reference, position, over.plusDays(chance.nextInt(120)));
        }
    }

    /** It belonged to other units before. */
    private void moved(Random chance, String reference, LocalDate since) {
        LocalDate day = since;
        for (int time = 0; time <= chance.nextInt(2); time++) {
            day = day.plusDays(1 + chance.nextInt(700));
            jdbc.update(
                    "insert into earlier_lead_unit (recommendation, responsibility_key, unit, replaced_on) values (?, ?, ?, ?)",
                    reference,
                    time,
                    of(UNITS, chance),
                    day);
        }
    }

    private void answer(
            Random chance, String reference, String position, String status, @Nullable LocalDate published) {
        jdbc.update(
                "insert into management_response (recommendation, position, status, implemented, published_on, published_on_estimated, version) values (?, ?, ?, ?, ?, ?, 0)",
                reference,
                position,
                status,
                chance.nextInt(8) == 0 ? "It is in force." : null,
                published,
                published != null && chance.nextInt(6) == 0);
    }

    private void closings(Random chance, String recommendation, @Nullable String position, LocalDate from) {
        LocalDate day = from;
        int earlier = jdbc.queryForObject(
                "select count(*) from closing where recommendation = ?", Integer.class, recommendation);
        for (int life = earlier; life <= earlier + chance.nextInt(3); life++) {
            LocalDate reopened = chance.nextInt(3) == 0 ? day.plusDays(1 + chance.nextInt(300)) : null;
            String ending = ending(chance, position);
            close(recommendation, life, ending, day, assessed(ending) ? of(LEVELS, chance) : null, reopened);
            if (reopened == null) {
                jdbc.update("update recommendation set status = 'CLOSED' where reference = ?", recommendation);
                return;
            }
            day = reopened.plusDays(chance.nextInt(300));
        }
    }

    private static String ending(Random chance, @Nullable String position) {
        if (chance.nextInt(5) == 0) {
            return of(List.of("WITHDRAWN", "SUPERSEDED", "MERGED", "HORIZON_REACHED"), chance);
        }
        return position == null
                ? "HORIZON_REACHED"
                : position.equals("DISAGREE") ? "DISAGREEMENT_ACKNOWLEDGED" : "ADOPTION_ASSESSED";
    }

    private static boolean assessed(String ending) {
        return ending.equals("ADOPTION_ASSESSED") || ending.equals("HORIZON_REACHED");
    }

    private void close(
            String recommendation,
            int life,
            String ending,
            LocalDate day,
            @Nullable String adoption,
            @Nullable LocalDate reopened) {
        jdbc.update(
                "insert into closing (recommendation, life_key, ending, closed_on, adoption, reopened_on) values (?, ?, ?, ?, ?, ?)",
                recommendation,
                life,
                ending,
                day,
                adoption,
                reopened);
    }

    private static @Nullable String unit(Random chance) {
        return chance.nextInt(4) == 0 ? null : of(UNITS, chance);
    }

    static String of(List<String> words, Random chance) {
        return words.get(chance.nextInt(words.size()));
    }
}
