package io.followthrough.notice;

import io.followthrough.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The same on PostgreSQL. */
@TestPropertySource(properties = "spring.test.database.replace=none")
class QueueingNoticesOnPostgresTest extends QueueingNoticesTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        String database = Postgres.database();
        settings.add("spring.datasource.url", () -> database);
    }
}
