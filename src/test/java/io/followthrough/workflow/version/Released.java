package io.followthrough.workflow.version;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database as release 0.1.0 left it: at every task of its models stands a recommendation or action, whose evaluation
 * is called after the task, such as {@code DRAFT}.
 */
class Released {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    Released() {
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            connection.createStatement().execute("""
                    runscript from 'classpath:released/0.1.0/database.sql.gz' compression gzip""");
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String url() {
        return url;
    }

    JdbcClient jdbc() {
        DataSource database = new DriverManagerDataSource(url, "sa", "");
        return JdbcClient.create(database);
    }

    int count(String table) {
        return jdbc().sql("select count(*) from " + table).query(Integer.class).single();
    }
}
