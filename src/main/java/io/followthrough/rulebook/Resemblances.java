package io.followthrough.rulebook;

import io.followthrough.rulebook.policy.Policy;
import io.followthrough.rulebook.policy.Presets;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares each recommendation once with the earlier ones of the same unit, and keeps which are much alike. Whether that
 * matters is for the rules to say: as of a day on which the other is closed.
 */
@Component
class Resemblances {

    /** Less alike than this nobody asks for. */
    private static final int LEAST_PERCENT = 50;

    /** Comparing takes time: what is left over is compared the next day. */
    private static final int MOST = 500;

    private record Text(String reference, String unit, String evaluation, String text) {}

    private final JdbcClient jdbc;
    private final Policy words;

    Resemblances(JdbcClient jdbc, Presets presets) {
        this.jdbc = jdbc;
        this.words = presets.standard();
    }

    /** Compares, in a transaction of its own, those that have a unit and were not compared yet; answers how many they were. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int compareNew() {
        List<Text> fresh = jdbc.sql("""
                        select r.reference, r.lead_unit as unit, r.evaluation, r.text from recommendation r
                        where r.lead_unit is not null
                        and not exists (select 1 from compared_recommendation c where c.recommendation = r.reference)
                        order by r.reference limit :most""").param("most", MOST).query(Text.class).list();
        fresh.forEach(this::compare);
        return fresh.size();
    }

    private void compare(Text text) {
        jdbc.sql("""
                        select r.reference, r.lead_unit as unit, r.evaluation, r.text
                        from recommendation r
                        join evaluation e on e.reference = r.evaluation
                        join evaluation own on own.reference = :evaluation
                        where r.lead_unit = :unit and r.evaluation <> :evaluation and e.issued_on <= own.issued_on
                        and r.reference <> :reference
                        and length(r.text) between :shortest and :longest""")
                .param("unit", text.unit())
                .param("evaluation", text.evaluation())
                .param("reference", text.reference())
                .param("shortest", text.text().length() / 2)
                .param("longest", 2 * text.text().length())
                .query(Text.class)
                .list()
                .forEach(other -> keep(text, other));
        jdbc.sql("insert into compared_recommendation (recommendation) values (?)")
                .param(text.reference())
                .update();
    }

    private void keep(Text text, Text other) {
        long percent = words.likeness(text.text(), other.text());
        if (percent >= LEAST_PERCENT) {
            jdbc.sql("insert into resemblance (recommendation, other, percent) values (?, ?, ?)")
                    .params(text.reference(), other.reference(), percent)
                    .update();
        }
    }
}
