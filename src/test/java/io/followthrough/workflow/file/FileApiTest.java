package io.followthrough.workflow.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.ApplicationTest;
import io.followthrough.workflow.Stage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ApplicationTest
@Import(Stage.class)
class FileApiTest {

    private static final int LARGEST = 25 * 1024 * 1024;

    @Autowired
    MockMvc http;

    @Autowired
    Stage stage;

    @Autowired
    ObjectMapper json;

    @Test
    void a_file_is_uploaded_listed_replaced_and_every_version_of_it_downloaded() throws Exception {
        String action = action();
        long id = id(upload("staff", action, "Minutes.pdf", "%PDF-1.7 first")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.name").value("Minutes.pdf"))
                .andExpect(jsonPath("$.type").value("application/pdf"))
                .andExpect(jsonPath("$.size").value(14))
                .andExpect(jsonPath("$.version").value(1)));
        send("head", "/api/files/" + id + "/versions", "Minutes 2.pdf", bytes("%PDF-1.7 second"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.version").value(2));
        http.perform(get("/api/actions/" + action + "/files").with(httpBasic("auditor", "demo")))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].versions[*].name").value(contains("Minutes.pdf", "Minutes 2.pdf")))
                .andExpect(jsonPath("$[0].versions[*].uploadedBy").value(contains("staff", "head")));
        download("/api/files/" + id).andExpect(content().string("%PDF-1.7 second"));
        download("/api/files/" + id + "/versions/1").andExpect(content().string("%PDF-1.7 first"));
        download("/api/files/" + id + "/versions/3").andExpect(status().isNotFound());
        http.perform(get("/api/history/" + action).with(httpBasic("office", "demo")))
                .andExpect(jsonPath("$..words").value(hasItem(containsString("File \"Minutes.pdf\" uploaded"))))
                .andExpect(jsonPath("$..words").value(hasItem(containsString("as version 2"))));
    }

    @Test
    void the_same_content_is_no_newer_version() throws Exception {
        long id = id(upload("staff", action(), "a.txt", "Same"));
        send("staff", "/api/files/" + id + "/versions", "b.txt", bytes("Same"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("file"));
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, <!DOCTYPE html><html><script>alert(1)</script></html>",
        "drawing.svg, '<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>'",
        "run.sh, '#!/bin/sh'"
    })
    void what_a_browser_could_run_is_only_handed_out_to_be_saved(String name, String hostile) throws Exception {
        long id = id(upload("staff", action(), name, hostile));
        for (String path : List.of("/api/files/", "/ui/files/")) {
            http.perform(get(path + id)
                            .with(
                                    path.startsWith("/ui")
                                            ? user("staff").roles("UNIT_STAFF")
                                            : httpBasic("staff", "demo")))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Content-Type", "application/octet-stream"))
                    .andExpect(header().string("Content-Disposition", startsWith("attachment; ")))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"));
        }
    }

    @Test
    void a_name_is_handed_out_without_its_path_and_its_tricks() throws Exception {
        long id = id(upload("staff", action(), "../../\u202Eübersicht \"x\".txt", "Text"));
        download("/api/files/" + id)
                .andExpect(header().string(
                                "Content-Disposition",
                                containsString("filename*=UTF-8''%C3%BCbersicht%20%22x%22.txt")));
    }

    @Test
    void a_file_has_at_least_one_byte_and_at_most_25_MB() throws Exception {
        String action = action();
        upload("staff", action, "empty.txt", "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail").value(containsString("empty")));
        String path = "/api/actions/" + action + "/files";
        send("staff", path, "large.bin", new byte[LARGEST + 1])
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail").value(containsString("more than 25 MB")));
        send("staff", path, "fits.bin", new byte[LARGEST])
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.size").value(LARGEST));
    }

    @ParameterizedTest
    @CsvSource({
        "staff, 201, 200",
        "head, 201, 200",
        "office, 201, 200",
        "staff2, 403, 200",
        "head2, 403, 200",
        "director, 403, 200",
        "committee, 403, 200",
        "auditor, 403, 200",
        "admin, 403, 403"
    })
    void the_unit_and_the_evaluation_office_upload_and_everybody_in_the_business_reads(
            String person, int uploading, int reading) throws Exception {
        String action = action();
        long id = id(upload("staff", action, "a.txt", "First of " + action));
        upload(person, action, "b.txt", "Another").andExpect(status().is(uploading));
        send(person, "/api/files/" + id + "/versions", "a.txt", bytes("Newer")).andExpect(status().is(uploading));
        http.perform(get("/api/files/" + id).with(httpBasic(person, "demo"))).andExpect(status().is(reading));
    }

    @Test
    void a_browser_uploads_in_its_session_with_its_token_only() throws Exception {
        String path = "/ui/actions/" + action() + "/files";
        MockMultipartFile file = new MockMultipartFile("file", "a.txt", null, bytes("Text"));
        http.perform(multipart(path).file(file).with(user("staff").roles("UNIT_STAFF")))
                .andExpect(status().isForbidden());
        http.perform(multipart(path)
                        .file(file)
                        .with(user("staff").roles("UNIT_STAFF"))
                        .with(csrf()))
                .andExpect(status().isCreated());
    }

    @Test
    void what_is_not_there_says_so() throws Exception {
        upload("staff", "NO-SUCH/1/A1", "a.txt", "Text").andExpect(status().isNotFound());
        download("/api/files/999999").andExpect(status().isNotFound());
    }

    private String action() {
        String reference = stage.recommendation();
        Map<String, String> promised = Map.of("text", "Publish guidelines", "owner", "staff", "due", "2027-06-30");
        stage.complete(
                "staff",
                "UserTask_DraftResponse",
                reference,
                Map.of("position", "AGREE", "actions", List.of(promised)));
        stage.complete("head", "UserTask_ApproveResponse", reference, Map.of("verdict", "ACCEPT"));
        stage.complete("office", "UserTask_CheckResponse", reference, Map.of("verdict", "ACCEPT"));
        return reference + "/A1";
    }

    private ResultActions upload(String person, String action, String name, String content) throws Exception {
        return send(person, "/api/actions/" + action + "/files", name, bytes(content));
    }

    private ResultActions send(String person, String path, String name, byte[] content) throws Exception {
        return http.perform(multipart(path)
                .file(new MockMultipartFile("file", name, null, content))
                .with(httpBasic(person, "demo")));
    }

    private ResultActions download(String path) throws Exception {
        return http.perform(get(path).with(httpBasic("auditor", "demo")));
    }

    private long id(ResultActions uploaded) throws Exception {
        String answer = uploaded.andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        long id = json.readTree(answer).get("id").asLong();
        assertThat(id).isPositive();
        return id;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
