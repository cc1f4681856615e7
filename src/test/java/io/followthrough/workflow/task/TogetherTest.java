package io.followthrough.workflow.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ServerTest;
import io.followthrough.workflow.Stage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Eight people at the same task together, again and again, over real connections; {@code -Dtogether=500} says how often. */
@ServerTest
class TogetherTest {

    private static final int PEOPLE = 8;
    private static final int TIMES = Integer.getInteger("together", 100);

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Test
    void exactly_one_of_eight_completes_a_task_and_the_others_hear_who_was_faster() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        CyclicBarrier together = new CyclicBarrier(PEOPLE);
        for (int time = 0; time < TIMES; time++) {
            HttpRequest request = completing(stage.task(stage.recommendation()).getId());
            Callable<HttpResponse<String>> completes = () -> {
                together.await();
                return client.send(request, BodyHandlers.ofString());
            };
            List<Integer> statuses = new ArrayList<>();
            List<String> bodies = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : people.invokeAll(Collections.nCopies(PEOPLE, completes))) {
                statuses.add(answer.get().statusCode());
                bodies.add(answer.get().body());
            }
            statuses.sort(null);
            assertThat(statuses)
                    .as("time %d: %s", time, bodies)
                    .containsExactly(204, 409, 409, 409, 409, 409, 409, 409);
        }
        people.shutdown();
    }

    private HttpRequest completing(String task) {
        String basic = Base64.getEncoder().encodeToString("staff:demo".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:%d/api/tasks/%s/complete".formatted(port, task)))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"position\": \"AGREE\"}"))
                .build();
    }
}
