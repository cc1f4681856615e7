package io.followthrough.workflow.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** What the engine's tables say of the steps at which something waits, or waited until lately. */
@Component
class WaitingLines {

    private static final int FETCHED = 1000;

    private static final String LINES = """
            select a.id_, p.business_key_, a.proc_def_key_, a.act_id_, a.start_time_, a.end_time_, t.due_date_
            from act_hi_actinst a
            join act_hi_procinst p on p.proc_inst_id_ = a.proc_inst_id_
            left join act_ru_task t on t.id_ = a.task_id_
            where a.act_type_ in ('userTask', 'receiveTask', 'intermediateMessageCatch', 'intermediateTimer',
                                  'intermediateSignalCatch', 'intermediateConditional')
            and p.business_key_ is not null and\s""";

    /** Each by an index of the engine; a task whose last day was changed is found by when it was changed. */
    private static final String[] CHANGED = {"a.start_time_ >= ?", "a.end_time_ >= ?", """
        a.id_ in (select h.act_inst_id_ from act_ru_task u join act_hi_taskinst h on h.id_ = u.id_ where u.last_updated_ >= ?)"""};

    private final JdbcTemplate jdbc;

    WaitingLines(DataSource database) {
        jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(FETCHED);
    }

    /**
     * What waits at a step.
     *
     * @param id which time it is that a process is there
     * @param reference what the process is about
     * @param process name of the process model
     * @param element id of the step
     * @param since when it came there
     * @param until when it went on; missing while it is there
     * @param due when its task is due; missing where there is none
     */
    record Line(
            UUID id,
            String reference,
            String process,
            String element,
            Instant since,
            @Nullable Instant until,
            @Nullable Instant due) {

        private static Line of(ResultSet row) throws SQLException {
            String id = row.getString(1);
            Timestamp until = row.getTimestamp(6);
            Timestamp due = row.getTimestamp(7);
            return new Line(
                    UUID.fromString(id.substring(id.lastIndexOf(':') + 1)),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getTimestamp(5).toInstant(),
                    until == null ? null : until.toInstant(),
                    due == null ? null : due.toInstant());
        }
    }

    /** Everything that waits now. */
    void all(Consumer<Line> reader) {
        jdbc.query(LINES + "a.end_time_ is null", each(reader));
    }

    /** What came, went on, or changed its last day since then. */
    void since(Instant then, Consumer<Line> reader) {
        for (String condition : CHANGED) {
            jdbc.query(LINES + condition, each(reader), Timestamp.from(then));
        }
    }

    private static RowCallbackHandler each(Consumer<Line> reader) {
        return row -> reader.accept(Line.of(row));
    }
}
