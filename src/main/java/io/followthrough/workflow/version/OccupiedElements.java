package io.followthrough.workflow.version;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Where processes stand, read from the engine's tables before there is an engine. */
class OccupiedElements {

    private final DataSource database;
    private final JdbcClient jdbc;

    OccupiedElements(DataSource database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
    }

    /** Every element at which a token stands, and every sub-process around it; empty for a new database. */
    List<Occupied> all() {
        return hasEngine()
                ? jdbc.sql("""
                        select d.key_, d.version_, d.deployment_id_, d.resource_name_, e.act_id_, count(*) as instances
                        from act_ru_execution e
                        join act_re_procdef d on d.id_ = e.proc_def_id_
                        where e.act_id_ is not null
                        group by d.key_, d.version_, d.deployment_id_, d.resource_name_, e.act_id_
                        order by d.key_, d.version_, e.act_id_""")
                        .query((line, number) -> new Occupied(
                                line.getString(1),
                                line.getInt(2),
                                line.getString(3),
                                line.getString(4),
                                line.getString(5),
                                line.getInt(6)))
                        .list()
                : List.of();
    }

    /** The deployed model in which an element stands. */
    BpmnModelInstance model(Occupied occupied) {
        byte[] written = jdbc.sql("select bytes_ from act_ge_bytearray where deployment_id_ = ? and name_ = ?")
                .params(occupied.deployment(), occupied.file())
                .query((line, number) -> line.getBytes(1))
                .single();
        return Bpmn.readModelFromStream(new ByteArrayInputStream(written));
    }

    private boolean hasEngine() {
        try {
            return JdbcUtils.extractDatabaseMetaData(database, about -> {
                String name = about.storesUpperCaseIdentifiers() ? "ACT_RU_EXECUTION" : "act_ru_execution";
                return about.getTables(null, null, name, null).next();
            });
        } catch (MetaDataAccessException unreachable) {
            throw new IllegalStateException("The tables of the database cannot be listed.", unreachable);
        }
    }
}
