package io.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.ApplicationTest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Who may read which lines of the ledger, and how they are asked for and taken away. */
@ApplicationTest
@Transactional
class LedgerPagesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    MockMvc mvc;

    @Autowired
    ObjectMapper mapper;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void three_lines() {
        jdbc.update("""
                insert into digest (recipient, for_day, status, send_from, next_try, message_id)
                values ('staff', date '2026-03-02', 'SENT', current_timestamp, current_timestamp, 'one@localhost')""");
        Long digest = jdbc.queryForObject("select max(id) from digest", Long.class);
        line("staff", "ACTION_OVERDUE", "EVAL-X/1/A1", MONDAY, "IN_DIGEST", digest);
        line("head", "OVERDUE_FOR_HEAD", "EVAL-X/1/A1", MONDAY, "WAITING", null);
        line("staff", "ACTION_OVERDUE", "EVAL-X/2/A1", MONDAY.plusDays(1), "UNWANTED", null);
    }

    @ParameterizedTest
    @CsvSource({
        "'', staff EVAL-X/2/A1 UNWANTED | head EVAL-X/1/A1 WAITING | staff EVAL-X/1/A1 SENT",
        "?recipient=head, head EVAL-X/1/A1 WAITING",
        "?recipient=&subject=EVAL-X/1/A1, head EVAL-X/1/A1 WAITING | staff EVAL-X/1/A1 SENT",
        "?day=2026-03-03, staff EVAL-X/2/A1 UNWANTED",
        "?size=1&page=1, head EVAL-X/1/A1 WAITING",
        "?recipient=nobody, ''"
    })
    @WithMockUser(username = "office", roles = "EVALUATION_OFFICE")
    void the_evaluation_office_reads_every_line(String asked, String expected) throws Exception {
        JsonNode answer = mapper.readTree(read("/api/notices" + asked).getContentAsString());

        List<String> lines = StreamSupport.stream(answer.path("items").spliterator(), false)
                .map(line -> "%s %s %s"
                        .formatted(
                                line.path("recipient").asText(),
                                line.path("subject").asText(),
                                line.path("outcome").asText()))
                .toList();
        assertThat(String.join(" | ", lines)).isEqualTo(expected);
        assertThat(answer.path("total").asLong()).isEqualTo(asked.contains("page") ? 3 : lines.size());
    }

    @Test
    @WithMockUser(username = "head", roles = "UNIT_HEAD")
    void everybody_else_reads_their_own_lines_whatever_they_ask_for() throws Exception {
        for (String address : List.of(
                "/api/notices",
                "/api/notices/export?format=json",
                "/api/notices/export?format=csv",
                "/told",
                "/told/export?format=json")) {
            assertThat(read(address).getContentAsString())
                    .contains("EVAL-X/1/A1")
                    .doesNotContain("EVAL-X/2/A1");
        }
        assertThat(mapper.readTree(read("/api/notices?recipient=staff").getContentAsString())
                        .path("total")
                        .asLong())
                .isZero();
    }

    @Test
    @WithMockUser(username = "auditor", roles = "AUDITOR")
    void the_page_names_people_and_flags_and_keeps_its_filter_in_what_is_taken_away() throws Exception {
        assertThat(read("/told?recipient=staff").getContentAsString())
                .contains(
                        "Action overdue",
                        "/r/EVAL-X/2/A1",
                        "not told, since the person wants no digests",
                        "/told/export?recipient=staff&amp;format=CSV")
                .doesNotContain("OVERDUE_FOR_HEAD");
        assertThat(read("/told/export?recipient=staff&format=csv").getContentAsString())
                .contains(
                        "queuedOn,recipient", "2026-03-02,staff,,EVAL-X/1/A1,ACTION_OVERDUE", "SENT", "{\"\"due\"\":1}")
                .doesNotContain("head");
    }

    private MockHttpServletResponse read(String address) throws Exception {
        return mvc.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
    }

    private void line(
            String recipient, String rule, String subject, LocalDate day, String status, @Nullable Long digest) {
        jdbc.update(
                """
                insert into notice (recipient, rule, subject, audience, duty, step, reached_on, since, loud, facts,
                    policy, policy_version, queued_on, status, digest, status_because)
                values (?, ?, ?, 'OWNER', 'REPORT', 'OVERDUE', ?, ?, false, '{"due":1}', 'default', 1, ?, ?, ?, ?)""",
                recipient,
                rule,
                subject,
                day,
                day,
                day,
                status,
                digest,
                status.equals("UNWANTED") ? "NO_DIGESTS" : null);
    }
}
