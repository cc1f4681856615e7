package io.followthrough.dashboard;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many recommendations with their actions and processes, written into the tables at once. */
class EngineRows {

    private static final int PER_EVALUATION = 50;
    private static final int ACTIONS_EACH = 4;
    private static final int UNITS = 20;
    private static final int PASSED = 4;
    private static final Map<String, String> STATEMENTS = new LinkedHashMap<>();

    static {
        STATEMENTS.put(
                "recommendation",
                "insert into recommendation (reference, evaluation, number, text, priority, lead_unit, status, version) values (?, ?, ?, 'Do better.', 'LOW', ?, ?, 0)");
        STATEMENTS.put(
                "response",
                "insert into management_response (recommendation, position, status, published_on, published_on_estimated, version) values (?, 'AGREE', 'PUBLISHED', ?, true, 0)");
        STATEMENTS.put(
                "action",
                "insert into follow_up_action (reference, recommendation, text, owner, planned_on, due, status, status_since, percent, version) values (?, ?, 'Train the staff of the partners.', 'staff', ?, ?, 'PLANNED', ?, 0, 0)");
        STATEMENTS.put(
                "instance",
                "insert into act_hi_procinst (id_, proc_inst_id_, root_proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, state_) values (?, ?, ?, ?, ?, ?, ?, 'ACTIVE')");
        STATEMENTS.put(
                "execution",
                "insert into act_ru_execution (id_, rev_, proc_inst_id_, root_proc_inst_id_, business_key_, proc_def_id_, act_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_, proc_def_key_) values (?, 1, ?, ?, ?, ?, ?, true, false, true, false, 1, 2, 1, ?)");
        STATEMENTS.put(
                "task",
                "insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, priority_, create_time_, due_date_, suspension_state_, task_state_) values (?, 1, ?, ?, ?, 'A step', ?, 50, ?, ?, 1, 'Created')");
        STATEMENTS.put(
                "taskHistory",
                "insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_, act_inst_id_, name_, priority_, start_time_, due_date_, task_state_) values (?, ?, ?, ?, ?, ?, ?, 'A step', 50, ?, ?, 'Created')");
        STATEMENTS.put(
                "activity",
                "insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_id_, act_name_, act_type_, task_id_, start_time_, end_time_, act_inst_state_, sequence_counter_) values (?, ?, ?, ?, ?, ?, ?, 'A step', ?, ?, ?, ?, 0, 1)");
    }

    private final JdbcTemplate jdbc;
    private final LocalDate today;
    private final Map<String, String> definitions;
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
    private long last;

    EngineRows(JdbcTemplate jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
        this.definitions = new LinkedHashMap<>();
        jdbc.query("select key_, id_ from act_re_procdef", line -> {
            definitions.put(line.getString(1), line.getString(2));
        });
    }

    /** A quarter of them awaits a response; the others have four actions each. */
    void store(int recommendations) {
        for (int unit = 0; unit < UNITS; unit++) {
            jdbc.update("insert into unit (code, name, version) values (?, ?, 0)", "U" + unit, "Unit " + unit);
        }
        for (int evaluation = 0; evaluation * PER_EVALUATION < recommendations; evaluation++) {
            evaluation("EVAL-" + evaluation, today.minusDays(10 + evaluation * 7L % 900));
            STATEMENTS.forEach((table, statement) -> jdbc.batchUpdate(statement, rows.getOrDefault(table, List.of())));
            rows.clear();
        }
        jdbc.execute("analyze");
    }

    private void evaluation(String evaluation, LocalDate issued) {
        jdbc.update(
                "insert into evaluation (reference, institution, title, kind, issued_on, issued_on_estimated, version) values (?, 'Agency', 'An evaluation', 'EXTERNAL', ?, true, 0)",
                evaluation,
                issued);
        Date day = Date.valueOf(issued);
        for (int number = 1; number <= PER_EVALUATION; number++) {
            String reference = evaluation + "/" + number;
            boolean responded = number % 4 != 0;
            add(
                    "recommendation",
                    reference,
                    evaluation,
                    number,
                    "U" + number % UNITS,
                    responded ? "RESPONDED" : "AWAITING_RESPONSE");
            if (responded) {
                add("response", reference, day);
                process(
                        reference,
                        "recommendation",
                        "IntermediateEvent_LastActionEnded",
                        "intermediateMessageCatch",
                        issued);
                for (int action = 1; action <= ACTIONS_EACH; action++) {
                    add("action", reference + "/A" + action, reference, day, Date.valueOf(issued.plusDays(400)), day);
                    String step = action == 1 ? "UserTask_VerifyClosure" : "UserTask_ReportProgress";
                    process(reference + "/A" + action, "follow-up-action", step, "userTask", issued);
                }
            } else {
                process(reference, "recommendation", "CallActivity_ManagementResponse", "callActivity", issued);
                process(reference, "management-response", "UserTask_DraftResponse", "userTask", issued);
            }
        }
    }

    private void process(String reference, String process, String element, String type, LocalDate issued) {
        String definition = definitions.get(process);
        String instance = id();
        String task = type.equals("userTask") ? id() : null;
        Timestamp since = Timestamp.valueOf(issued.atTime(9, 0));
        Timestamp due = Timestamp.valueOf(issued.plusDays(400).atTime(23, 59));
        add("instance", instance, instance, instance, reference, process, definition, since);
        add("execution", instance, instance, instance, reference, definition, element, process);
        for (int passed = 0; passed < PASSED; passed++) {
            activity(instance, process, "Gateway_" + passed, "exclusiveGateway", null, since, since);
        }
        String activity = activity(instance, process, element, type, task, since, null);
        if (task != null) {
            add("task", task, instance, instance, definition, element, since, due);
            add("taskHistory", task, element, process, definition, instance, instance, activity, since, due);
        }
    }

    private String activity(
            String instance,
            String process,
            String element,
            String type,
            @Nullable String task,
            Timestamp from,
            @Nullable Timestamp to) {
        String id = id();
        add(
                "activity",
                id,
                process,
                definitions.get(process),
                instance,
                instance,
                instance,
                element,
                type,
                task,
                from,
                to);
        return id;
    }

    private void add(String table, @Nullable Object... values) {
        rows.computeIfAbsent(table, key -> new ArrayList<>()).add(values);
    }

    /** As the engine makes them, those of one start are alike in the end. */
    private String id() {
        return "%08x-1111-11f1-8000-0123456789ab".formatted(++last);
    }
}
