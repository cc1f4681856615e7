package io.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.ApplicationTest;
import io.followthrough.committee.HoldingMeetings;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.PortfolioQuery;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.report.LibreOffice;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Import({Sample.class, Pages.class})
@Transactional
@WithMockUser(username = "office", roles = "EVALUATION_OFFICE")
class TakenAwayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate MEETING = LocalDate.of(2026, 12, 1);

    @Autowired
    MockMvc mvc;

    @Autowired
    Sample sample;

    @Autowired
    Pages pages;

    @Autowired
    Portfolio portfolio;

    @Autowired
    HoldingMeetings holding;

    @Autowired
    ObjectMapper mapper;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void register() {
        sample.register();
        jdbc.update(
                "update recommendation set text = ? where reference = ?",
                "=1+1\n<b>Two</b> lines; 评价 يوصي\nA third.",
                "SECO-2025-PFM/2.9");
    }

    @ParameterizedTest
    @CsvSource({"xlsx, en", "docx, en", "xlsx, fr", "docx, fr", "xlsx, es", "docx, es", "xlsx, de", "docx, de"})
    void a_matrix_read_back_gives_the_same_recommendations(String format, String language) throws Exception {
        byte[] file = taken("/evaluations/SECO-2025-PFM/response-matrix?format=" + format, language);
        JsonNode read = mapper.readTree(mvc.perform(
                        multipart("/api/intake").file(new MockMultipartFile("file", "matrix." + format, null, file)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());

        assertThat(read.at("/evaluation/reference").asText()).isEqualTo("SECO-2025-PFM");
        assertThat(read.at("/evaluation/title").asText()).isEqualTo("Public financial management");
        assertThat(read.at("/evaluation/kind").asText()).isEqualTo("INDEPENDENT");
        assertThat(read.at("/evaluation/issuedOn").asText()).isEqualTo("2025-09-15");
        List<RecommendationRow> rows = portfolio
                .recommendations(
                        new PortfolioQuery("SECO-2025-PFM", null, null, Set.of(), null, null, Paging.FIRST), TODAY)
                .items();
        assertThat(read.get("recommendations")).hasSameSizeAs(rows);
        for (int at = 0; at < rows.size(); at++) {
            JsonNode same = read.get("recommendations").get(at);
            RecommendationRow row = rows.get(at);
            assertThat(same.get("number").asText()).isEqualTo(row.number());
            assertThat(same.get("text").asText()).isEqualTo(row.text());
            assertThat(same.get("priority").asText()).isEqualTo(row.priority().name());
            assertThat(same.get("unit").asText(null)).isEqualTo(row.unit());
            assertThat(same.get("position").asText(null))
                    .isEqualTo(row.position() == null ? null : row.position().name());
            assertThat(same.get("reason").asText(null)).isEqualTo(row.reason());
        }
        JsonNode action = read.at("/recommendations/0/actions/0");
        assertThat(action.get("text").asText()).isEqualTo("Sign baselines");
        assertThat(action.get("due").asText()).isEqualTo("2026-06-30");
        assertThat(action.get("status").asText()).isEqualTo("IN_PROGRESS");
        assertThat(read.get("alreadyRegistered").asBoolean()).isTrue();
    }

    @Test
    void a_matrix_tells_what_was_known_on_its_day() throws Exception {
        String then = text(taken("/api/evaluations/SECO-2025-PFM/response-matrix?format=pdf&asOf=2025-09-30"));
        assertThat(then).contains("Agree on baselines.", "No position yet").doesNotContain("Sign baselines");
        mvc.perform(get("/evaluations/SECO-2025-PFM/response-matrix?format=pdf&asOf=2025-01-01"))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_pack_of_a_meeting_holds_what_the_committee_has_to_know_as_of_its_day() throws Exception {
        String meeting = meeting();
        String said = text(taken("/meetings/" + meeting + "/pack?format=pdf"));
        assertThat(said)
                .contains(
                        "Committee pack",
                        "Day of the meeting 2026-12-01",
                        "Positions and decisions of the last meeting None.",
                        "Late responses",
                        "Late actions",
                        "Sign baselines",
                        "154");
        assertThat(pages.open("/meetings/" + meeting).select("a[download]").eachAttr("href"))
                .contains("/meetings/" + meeting + "/pack?format=DOCX", "/meetings/" + meeting + "/pack?format=PDF");
        assertThat(pages.open("/evaluations/" + Sample.OLD)
                        .select("a[download]")
                        .eachAttr("href"))
                .contains("/evaluations/" + Sample.OLD + "/response-matrix?format=DOCX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx", "pdf"})
    void libreoffice_opens_what_is_taken_away(String format, @TempDir Path folder) throws Exception {
        byte[] matrix = taken("/evaluations/SECO-2025-PFM/response-matrix?format=" + format);
        byte[] pack = taken("/meetings/" + meeting() + "/pack?format=" + format);
        Path kept = Files.createDirectories(Path.of("target", "taken-away"));
        Files.write(kept.resolve("matrix." + format), matrix);
        Files.write(kept.resolve("pack." + format), pack);
        LibreOffice.opens(matrix, format, Files.createDirectories(folder.resolve("matrix")));
        LibreOffice.opens(pack, format, Files.createDirectories(folder.resolve("pack")));
    }

    @Test
    @WithAnonymousUser
    void nobody_takes_away_what_they_may_not_read() throws Exception {
        mvc.perform(get("/api/evaluations/SECO-2025-PFM/response-matrix?format=pdf"))
                .andExpect(status().isUnauthorized());
        mvc.perform(get("/meetings/MEETING-2026-12-01/pack?format=pdf")).andExpect(status().is3xxRedirection());
    }

    private String meeting() {
        return holding.call(
                MEETING, "Second meeting of 2026", "Bern", List.of(Sample.OLD + "/1", Sample.PLANNED), false, TODAY);
    }

    private byte[] taken(String address) throws Exception {
        return taken(address, "en");
    }

    private byte[] taken(String address, String language) throws Exception {
        return mvc.perform(get(URI.create(address)).header("Accept-Language", language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
