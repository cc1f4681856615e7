package io.followthrough.workflow.place;

import io.followthrough.shared.Sentences;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which way the processes of recommendations and actions have gone: those that were started, and those that these called. */
@Component
public class Ways {

    private final JdbcClient jdbc;

    private final Sentences sentences;

    Ways(JdbcClient jdbc, Sentences sentences) {
        this.jdbc = jdbc;
        this.sentences = sentences;
    }

    /** All to which they came, in the order of time, and called as whoever asks calls it. */
    @Transactional(readOnly = true)
    public List<Stay> of(Collection<String> references) {
        return jdbc.sql("""
                        select p.business_key_, a.proc_def_key_, a.act_id_, a.act_name_, a.act_type_, a.assignee_,
                               a.start_time_, a.end_time_
                        from act_hi_procinst p
                        join act_hi_actinst a on a.proc_inst_id_ = p.proc_inst_id_
                        where p.business_key_ = any(:references)
                        order by a.start_time_, p.start_time_, a.sequence_counter_""")
                .param("references", references.toArray(String[]::new))
                .query((line, number) -> stay(line))
                .list();
    }

    private Stay stay(ResultSet line) throws SQLException {
        String type = line.getString(5);
        Timestamp to = line.getTimestamp(8);
        return new Stay(
                line.getString(1),
                line.getString(2),
                line.getString(3),
                type.endsWith("Gateway") ? null : sentences.in(line.getString(4), LocaleContextHolder.getLocale()),
                Stay.Kind.of(type),
                line.getString(6),
                line.getTimestamp(7).toInstant(),
                to == null ? null : to.toInstant());
    }
}
