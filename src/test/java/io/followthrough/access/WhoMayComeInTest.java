package io.followthrough.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class WhoMayComeInTest {

    @Autowired
    MockMvc http;

    @ParameterizedTest
    @CsvSource(textBlock = """
                    /actuator/health,             200, 200, 200
                    /actuator/health/readiness,   200, 200, 200
                    /actuator/env,                401, 403, 404
                    /actuator/heapdump,           401, 403, 404
                    /actuator/prometheus,         401, 403, 200
                    /v3/api-docs,                 401, 200, 200
                    /api/history/NONE,            401, 200, 403
                    /api/history,                 401, 400, 403
                    /api/history/,                401, 400, 403
                    /api/history-check,           401, 200, 200
                    /api/evaluations,             401, 200, 403
                    """)
    void a_script_sees_what_its_role_allows(String path, int nobody, int office, int admin) throws Exception {
        http.perform(get(path)).andExpect(status().is(nobody));
        http.perform(get(path).with(httpBasic("office", "demo"))).andExpect(status().is(office));
        http.perform(get(path).with(httpBasic("admin", "demo"))).andExpect(status().is(admin));
    }

    @ParameterizedTest
    @CsvSource({"AUDITOR, 200", "EVALUATION_OFFICE, 200", "ADMINISTRATOR, 200", "UNIT_HEAD, 403", "COMMITTEE, 403"})
    void whoever_answers_for_it_may_check_the_history(String role, int status) throws Exception {
        http.perform(get("/api/history-check").with(user("somebody").roles(role)))
                .andExpect(status().is(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/engine", "/h2-console", "/h2-console/login.do"})
    void what_is_not_there_is_not_there_for_anybody(String path) throws Exception {
        http.perform(get(path)).andExpect(status().isNotFound());
    }

    @Test
    void a_wrong_password_is_refused_with_a_problem() throws Exception {
        http.perform(get("/api/evaluations").with(httpBasic("auditor", "wrong")))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value(Matchers.containsString("password")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "head", "director", "committee", "auditor", "admin"})
    void only_the_evaluation_office_registers_documents(String person) throws Exception {
        http.perform(post("/api/intake")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("text")
                        .with(httpBasic(person, "demo")))
                .andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void another_site_cannot_use_remembered_credentials(String site) throws Exception {
        http.perform(post("/api/daily-review").with(httpBasic("office", "demo")).header("Sec-Fetch-Site", site))
                .andExpect(status().isForbidden());
    }

    @Test
    void an_older_browser_gives_another_site_away_by_its_origin() throws Exception {
        http.perform(post("/api/daily-review")
                        .with(httpBasic("office", "demo"))
                        .header("Origin", "https://elsewhere.example"))
                .andExpect(status().isForbidden());
    }

    @Test
    void pages_ask_strangers_to_sign_in_and_keep_where_they_wanted_to_go() throws Exception {
        http.perform(get("/portfolio")).andExpect(redirectedUrl("http://localhost/login"));
        http.perform(get("/ui/anything")).andExpect(status().isUnauthorized());
        http.perform(get("/camunda/api/engine/engine/default/task")).andExpect(status().isUnauthorized());
    }

    @Test
    void nothing_is_changed_without_the_token_of_the_page() throws Exception {
        http.perform(post("/logout").with(user("office"))).andExpect(status().isForbidden());
        http.perform(post("/logout").with(user("office")).with(csrf())).andExpect(redirectedUrl("/login?logout"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/engine/engine/default/deployment/create"
            })
    void not_even_an_administrator_deploys_code_or_makes_a_first_user(String path) throws Exception {
        http.perform(post(path).with(user("admin").roles("ADMINISTRATOR"))).andExpect(status().isForbidden());
    }

    @Test
    void own_pages_run_no_script_but_ours() throws Exception {
        http.perform(get("/login"))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Security-Policy",
                                Matchers.allOf(
                                        Matchers.startsWith("default-src 'self'"),
                                        Matchers.not(Matchers.containsString("unsafe-inline")),
                                        Matchers.not(Matchers.containsString("unsafe-eval")))));
    }
}
