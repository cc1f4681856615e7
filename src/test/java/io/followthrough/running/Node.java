package io.followthrough.running;

import io.followthrough.Followthrough;
import io.followthrough.MovedClock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole application with demo people in this process: one of several on a database, with a clock of its own. */
final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    private Node(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /** One on a database, with beans besides its own and with settings such as {@code followthrough.notices.every=PT1S}. */
    static Node start(String database, List<Class<?>> beans, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "spring.datasource.url=" + database,
                "followthrough.demo.portfolio=false",
                "followthrough.hooks.send=false",
                "camunda.bpm.generate-unique-process-engine-name=true",
                "camunda.bpm.generate-unique-process-application-name=true",
                "server.port=0"));
        all.addAll(Arrays.asList(settings));
        return new Node(new SpringApplicationBuilder(Followthrough.class, MovedClock.OfTheTest.class)
                .sources(beans.toArray(Class<?>[]::new))
                .profiles("demo")
                .run(all.stream().map("--"::concat).toArray(String[]::new)));
    }

    /** Address of an empty database that nobody else has. */
    static String inMemory() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    /** Something of its own. */
    <T> T its(Class<T> type) {
        return application.getBean(type);
    }

    JdbcTemplate database() {
        return its(JdbcTemplate.class);
    }

    MovedClock clock() {
        return its(MovedClock.class);
    }

    /** Has everything reviewed as of its day, over HTTP; what was answered. */
    String review() throws IOException, InterruptedException {
        return as("office").post("/api/daily-review");
    }

    Client as(String user) {
        int port = ((ServletWebServerApplicationContext) application)
                .getWebServer()
                .getPort();
        return new Client(port, user, "demo");
    }

    @Override
    public void close() {
        application.close();
    }
}
