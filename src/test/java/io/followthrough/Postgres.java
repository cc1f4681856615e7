package io.followthrough;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** A PostgreSQL server for tests: one for all of them, which ends with the process, and an empty database for whoever asks. */
public final class Postgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    /** Address of a database in which there is nothing yet. */
    public static String database() {
        String name = "followthrough" + DATABASES.incrementAndGet();
        try (Connection connection = Server.ONE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException("PostgreSQL makes no database.", refused);
        }
        return Server.ONE.getJdbcUrl("postgres", name);
    }

    /** Started when the first test asks. */
    private static final class Server {

        private static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            // What it says while it starts interests nobody.
            LoggingSystem.get(Postgres.class.getClassLoader())
                    .setLogLevel(EmbeddedPostgres.class.getPackageName(), LogLevel.WARN);
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException unwilling) {
                throw new UncheckedIOException(unwilling);
            }
        }
    }
}
