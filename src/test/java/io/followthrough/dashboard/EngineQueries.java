package io.followthrough.dashboard;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts for the overview as somebody would who kept the business in variables of the engine's processes and asked its history. */
@TestComponent
class EngineQueries {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int[] AGES = {0, 30, 90, 180, 365, 100_000};

    private final HistoryService history;
    private final JdbcTemplate jdbc;

    EngineQueries(HistoryService history, JdbcTemplate jdbc) {
        this.history = history;
        this.jdbc = jdbc;
    }

    /** Stores a process with the variables due, status, unit and priority for each action, as if the engine had. */
    Object store() {
        jdbc.update("""
                insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, state_)
                select concat('b-', reference), concat('b-', reference), reference, 'kept-in-the-engine', 'kept-in-the-engine:1:1',
                       planned_on, case when status = 'COMPLETED' then status_since end,
                       case when status = 'COMPLETED' then 'COMPLETED' else 'ACTIVE' end
                from follow_up_action""");
        variable("status", "string", "text_", "a.status");
        variable("unit", "string", "text_", "a.unit");
        variable(
                "priority",
                "string",
                "text_",
                "(select r.priority from recommendation r where r.reference = a.recommendation)");
        variable(
                "due",
                "date",
                "long_",
                "datediff('MILLISECOND', timestamp '1970-01-01 00:00:00', cast(a.due as timestamp))");
        jdbc.execute("analyze");
        return Map.of();
    }

    private void variable(String name, String type, String column, String value) {
        jdbc.update("""
                insert into act_hi_varinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_, name_, var_type_, rev_, %s, state_, create_time_)
                select concat('b-%s-', a.reference), 'kept-in-the-engine', 'kept-in-the-engine:1:1', concat('b-', a.reference),
                       concat('b-', a.reference), '%s', '%s', 0, %s, 'CREATED', a.planned_on
                from follow_up_action a""".formatted(column, name, name, type, value));
    }

    /** A fraction of what our overview shows: open, done, and late by age and by priority. */
    Map<String, Long> overview() {
        Map<String, Long> counts = new TreeMap<>();
        counts.put("open", all().unfinished().count());
        counts.put("done", all().variableValueEquals("status", "COMPLETED").count());
        for (int age = 1; age < AGES.length; age++) {
            counts.put("late up to " + AGES[age], late(AGES[age - 1], AGES[age]).count());
            for (String priority : new String[] {"HIGH", "MEDIUM", "LOW"}) {
                counts.put(
                        priority + " late up to " + AGES[age],
                        late(AGES[age - 1], AGES[age])
                                .variableValueEquals("priority", priority)
                                .count());
            }
        }
        return counts;
    }

    private HistoricProcessInstanceQuery late(int from, int to) {
        return all().unfinished()
                .variableValueLessThan("due", day(from))
                .variableValueGreaterThanOrEqual("due", day(to));
    }

    private HistoricProcessInstanceQuery all() {
        return history.createHistoricProcessInstanceQuery().processDefinitionKey("kept-in-the-engine");
    }

    private static Date day(int ago) {
        return Date.from(TODAY.minusDays(ago).atStartOfDay(ZoneId.of("UTC")).toInstant());
    }
}
