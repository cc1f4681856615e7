package io.followthrough.rulebook.policy;

import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sets that were put into force, oldest first; none is ever changed or removed. */
@Component
class PolicySets {

    private final JdbcClient jdbc;

    PolicySets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PolicySet> all() {
        Map<PolicyVersion, Map<String, PolicyNumber>> numbers = new HashMap<>();
        jdbc.sql("select name, version, number_name, number_value, source from policy_number")
                .query(row -> {
                    numbers.computeIfAbsent(
                                    new PolicyVersion(row.getString("name"), row.getInt("version")),
                                    version -> new LinkedHashMap<>())
                            .put(
                                    row.getString("number_name"),
                                    new PolicyNumber(row.getInt("number_value"), row.getString("source")));
                });
        return new ArrayList<>(jdbc.sql("select * from policy_set order by valid_from, name, version")
                .query((row, number) -> {
                    PolicyVersion version = new PolicyVersion(row.getString("name"), row.getInt("version"));
                    return new PolicySet(
                            version,
                            row.getObject("valid_from", LocalDate.class),
                            constant(EvaluationKind.class, row.getString("kind")),
                            constant(Priority.class, row.getString("priority")),
                            row.getString("basis"),
                            row.getString("decided_by"),
                            row.getObject("decided_on", LocalDate.class),
                            numbers.getOrDefault(version, Map.of()));
                })
                .list());
    }

    /** The number that the next set of that name gets. */
    int nextVersion(String name) {
        return jdbc.sql("select coalesce(max(version), 0) + 1 from policy_set where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    /** @throws OptimisticLockingFailureException when somebody else has put a set of that name into force meanwhile */
    @Transactional
    void add(PolicySet set) {
        try {
            jdbc.sql("""
                            insert into policy_set (name, version, valid_from, kind, priority, basis, decided_by, decided_on)
                            values (:name, :version, :validFrom, :kind, :priority, :basis, :decidedBy, :decidedOn)""")
                    .param("name", set.version().name())
                    .param("version", set.version().version())
                    .param("validFrom", set.validFrom())
                    .param("kind", name(set.kind()))
                    .param("priority", name(set.priority()))
                    .param("basis", set.basis())
                    .param("decidedBy", set.decidedBy())
                    .param("decidedOn", set.decidedOn())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new OptimisticLockingFailureException("This version of the policy exists.", taken);
        }
        set.numbers()
                .forEach((name, number) -> jdbc.sql("""
                        insert into policy_number (name, version, number_name, number_value, source)
                        values (:name, :version, :number, :value, :source)""")
                        .param("name", set.version().name())
                        .param("version", set.version().version())
                        .param("number", name)
                        .param("value", number.value())
                        .param("source", number.source())
                        .update());
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
