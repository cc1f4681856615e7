package io.followthrough.workflow.work;

import io.followthrough.people.Role;
import io.followthrough.workflow.engine.Acting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of people and units, the earliest due first; one statement each, whatever their number. */
@Component
@Transactional(readOnly = true)
public class WaitingTasks {

    private static final String HEAD = Role.UNIT_HEAD.group() + "-";
    private static final String STAFF = Role.UNIT_STAFF.group() + "-";

    /** More than anybody can do. */
    private static final int MOST = 2000;

    private static final String OPEN = """
            select t.id_, t.task_def_key_, t.name_, t.assignee_, t.due_date_, i.business_key_,
                   (select string_agg(g.group_id_, ' ' order by g.group_id_) from act_ru_identitylink g
                    where g.task_id_ = t.id_ and g.type_ = 'candidate' and g.group_id_ is not null) as groups_
            from act_ru_task t
            join act_ru_execution i on i.id_ = t.proc_inst_id_
            where t.suspension_state_ = 1 and i.business_key_ is not null and\s""";

    private static final String OF_GROUPS = """
            t.id_ in (select g.task_id_ from act_ru_identitylink g
                      where g.type_ = 'candidate' and g.group_id_ = any(:groups))""";

    private static final String ORDER = " order by t.due_date_ nulls last, i.business_key_, t.id_ limit " + MOST;

    private final JdbcClient jdbc;
    private final Acting acting;
    private final Clock clock;

    WaitingTasks(JdbcClient jdbc, Acting acting, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.clock = clock;
    }

    /** What somebody has claimed, or those for whom they stand in today, and what nobody has claimed of their groups; at most 2,000. */
    public List<WaitingTask> of(String username) {
        return jdbc.sql(OPEN + "(t.assignee_ = any(:holders) or t.assignee_ is null and " + OF_GROUPS + ")" + ORDER)
                .param("holders", persons(username).toArray(String[]::new))
                .param("groups", acting.groups(username).toArray(String[]::new))
                .query(this::task)
                .list();
    }

    /** The other tasks of the units that somebody heads today, claimed or not; at most 2,000. */
    public List<WaitingTask> ofUnits(String username) {
        String[] groups = units(username).stream()
                .flatMap(unit -> Stream.of(HEAD + unit, STAFF + unit))
                .toArray(String[]::new);
        if (groups.length == 0) {
            return List.of();
        }
        Set<String> theirs = of(username).stream().map(WaitingTask::id).collect(Collectors.toSet());
        return jdbc.sql(OPEN + OF_GROUPS + ORDER).param("groups", groups).query(this::task).list().stream()
                .filter(task -> !theirs.contains(task.id()))
                .toList();
    }

    /** Codes of the units that somebody heads today: their own, and those of the heads for whom they stand in. */
    public List<String> units(String username) {
        return acting.groups(username).stream()
                .filter(group -> group.startsWith(HEAD))
                .map(group -> group.substring(HEAD.length()))
                .toList();
    }

    /** Somebody, and those for whom they stand in today; user names. */
    public List<String> persons(String username) {
        return Stream.concat(Stream.of(username), acting.persons(username).stream())
                .toList();
    }

    /** User name of the person in whose place somebody would do the task; missing where it is by a right of their own. */
    public Optional<String> inPlaceOf(String username, WaitingTask task) {
        return acting.persons(username).isEmpty()
                ? Optional.empty()
                : acting.onBehalfOf(username, task.holder(), task.groups());
    }

    private WaitingTask task(ResultSet row, int number) throws SQLException {
        Timestamp due = row.getTimestamp("due_date_");
        String groups = row.getString("groups_");
        return new WaitingTask(
                row.getString("id_"),
                row.getString("task_def_key_"),
                row.getString("name_"),
                row.getString("business_key_"),
                due == null ? null : LocalDate.ofInstant(due.toInstant(), clock.getZone()),
                row.getString("assignee_"),
                groups == null ? List.of() : Arrays.asList(groups.split(" ")));
    }
}
