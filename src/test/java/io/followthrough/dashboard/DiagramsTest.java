package io.followthrough.dashboard;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
@WithMockUser(username = "director", roles = "MANAGEMENT")
class DiagramsTest {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"recommendation", "management-response", "follow-up-action"})
    void every_process_has_its_drawing(String process) throws Exception {
        mvc.perform(get("/ui/diagrams/" + process))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_XML))
                .andExpect(content().string(containsString("<bpmn:process id=\"%s\"".formatted(process))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "RECOMMENDATION", "recommendation.bpmn", "application"})
    void nothing_else_can_be_read_that_way(String process) throws Exception {
        mvc.perform(get("/ui/diagrams/" + process))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void nobody_reads_them_without_signing_in() throws Exception {
        mvc.perform(get("/ui/diagrams/recommendation").with(anonymous())).andExpect(status().isUnauthorized());
    }
}
