package io.followthrough.workflow.walk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.people.People;
import io.followthrough.people.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The demo people, who do what they are told over HTTP. */
@TestComponent
class Crowd {

    /** Who belongs to which candidate group. */
    private static final Map<String, List<String>> MEMBERS = Map.of(
            "evaluation-office", List.of("office"),
            "management", List.of("director"),
            "committee", List.of("committee"),
            "unit-staff-TRADE", List.of("staff"),
            "unit-head-TRADE", List.of("head"),
            "unit-staff-MACRO", List.of("staff2"),
            "unit-head-MACRO", List.of("head2"));

    static final List<String> EVERYBODY =
            List.of("office", "staff", "head", "staff2", "head2", "director", "committee", "auditor", "admin");

    private final MockMvc http;
    private final People people;
    private final ObjectMapper json;

    Crowd(MockMvc http, People people, ObjectMapper json) {
        this.http = http;
        this.people = people;
        this.json = json;
    }

    /** Somebody whose task it is. */
    static String memberOf(List<String> groups, Random random) {
        List<String> members = groups.stream()
                .flatMap(group -> MEMBERS.getOrDefault(group, List.of()).stream())
                .toList();
        if (members.isEmpty()) {
            throw new AssertionError("Nobody belongs to " + groups);
        }
        return members.get(random.nextInt(members.size()));
    }

    JsonNode read(String who, String address, Object... parts) {
        return body(call(who, get(address, parts)));
    }

    Answer send(String who, String form, String address, Object... parts) {
        MockHttpServletResponse answer = call(
                who,
                post(address, parts).contentType(MediaType.APPLICATION_JSON).content(form));
        return new Answer(answer.getStatus(), body(answer));
    }

    Answer upload(String who, String action, String content) {
        MockMultipartFile file =
                new MockMultipartFile("file", "Shown.txt", null, content.getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse answer =
                call(who, multipart("/api/actions/" + action + "/files").file(file));
        return new Answer(answer.getStatus(), body(answer));
    }

    private MockHttpServletResponse call(String who, MockHttpServletRequestBuilder request) {
        String[] roles =
                people.find(who).orElseThrow().roles().stream().map(Role::name).toArray(String[]::new);
        try {
            return http.perform(request.with(user(who).roles(roles)))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(who + " got no answer", failed);
        }
    }

    private JsonNode body(MockHttpServletResponse answer) {
        try {
            return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** What came back. */
    record Answer(int status, JsonNode body) {}
}
