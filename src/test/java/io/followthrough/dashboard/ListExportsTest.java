package io.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.followthrough.ApplicationTest;
import io.followthrough.shared.sheet.CellText;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Import({Sample.class, Pages.class})
@Transactional
@WithMockUser(username = "auditor", roles = "AUDITOR")
class ListExportsTest {

    private static final String FORMULA = "=HYPERLINK(\"http://example.org\"; \"Look\")\u0001";

    @Autowired
    MockMvc mvc;

    @Autowired
    Sample sample;

    @Autowired
    Pages pages;

    @Autowired
    ObjectMapper mapper;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void register() {
        sample.register();
        jdbc.update("update recommendation set text = ? where reference = ?", FORMULA, Sample.OLD + "/1");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/recommendations/export?, SECO-2019-SME/1 SECO-2025-PFM/1 SECO-2025-PFM/2.9 SECO-2025-PFM/2.10",
        "/portfolio/export?size=1&page=3&, SECO-2019-SME/1 SECO-2025-PFM/1 SECO-2025-PFM/2.9 SECO-2025-PFM/2.10",
        "/portfolio/export?unit=MACRO&, SECO-2025-PFM/1 SECO-2025-PFM/2.9",
        "/portfolio/export?q=baselines&unit=&, SECO-2025-PFM/1",
        "/portfolio/export?sort=issuedOn%2Cdesc&position=PARTIALLY_AGREE&, SECO-2019-SME/1",
        "/portfolio/export?flag=UNADDRESSED&, SECO-2019-SME/1",
        "/portfolio/export?asOf=2020-06-01&, SECO-2019-SME/1",
        "/api/actions/export?, SECO-2025-PFM/1/A1 SECO-2025-PFM/1/A2",
        "/api/actions/export?owner=head2&, SECO-2025-PFM/1/A2",
        "/api/evaluations/export?, SECO-2025-PFM SECO-2019-SME",
        "/evaluations/export?asOf=2020-06-01&, SECO-2019-SME"
    })
    void a_list_is_taken_away_with_its_filter_and_all_its_pages_in_each_format(String address, String references)
            throws Exception {
        List<String> expected = List.of(references.split(" "));
        assertThat(json(address))
                .extracting(line -> line.get("reference").asText())
                .isEqualTo(expected);
        assertThat(csv(address)).extracting(line -> line.getField("reference")).isEqualTo(expected);
        Sheet sheet = sheet(address);
        assertThat(StreamSupport.stream(sheet.spliterator(), false)
                        .skip(1)
                        .map(row -> row.getCell(0).getStringCellValue()))
                .isEqualTo(expected);
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Reference");
    }

    @Test
    void a_text_that_looks_like_a_formula_is_none_and_is_read_back_as_it_was() throws Exception {
        String address = "/portfolio/export?evaluation=SECO-2019-SME&";
        assertThat(json(address).get(0).get("text").asText()).isEqualTo(FORMULA);
        String written = csv(address).get(0).getField("text");
        assertThat(written).startsWith("'=");
        assertThat(CellText.restored(written)).isEqualTo(FORMULA);
        var cell = sheet(address).getRow(1).getCell(5);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).startsWith("'=");
        assertThat(CellText.restored(cell.getStringCellValue())).isEqualTo(CellText.withoutUnwritable(FORMULA));
    }

    @Test
    void people_read_words_and_days_where_scripts_read_constants() throws Exception {
        String address = "/portfolio/export?evaluation=SECO-2019-SME&";
        assertThat(json(address).get(0).get("position").asText()).isEqualTo("PARTIALLY_AGREE");
        assertThat(csv(address).get(0).getField("issuedOn")).isEqualTo("2019-12-31");
        Sheet sheet = sheet(address);
        assertThat(sheet.getRow(1).getCell(11).getStringCellValue()).isEqualTo("Partially agrees");
        assertThat(sheet.getRow(1).getCell(9).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2019, 12, 31));
    }

    @Test
    void flags_are_taken_away_with_why() throws Exception {
        String address = "/api/flags/export?rule=UNADDRESSED&";
        assertThat(csv(address)).hasSize(1);
        assertThat(csv(address).get(0).getField("explanation")).isNotEmpty();
        assertThat(sheet(address).getLastRowNum()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/recommendations/export?format=PDF",
                "/api/recommendations/export?format=DOC",
                "/api/recommendations/export",
                "/api/recommendations/export?format=csv&sort=nothing",
                "/api/recommendations/export?format=csv&flag=NO_SUCH_RULE",
                "/api/evaluations/export?format=csv&sort=nothing"
            })
    void what_cannot_be_written_is_refused_before_anything_is_sent(String address) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(get(URI.create(address))).andReturn().getResponse();
        assertThat(response.getStatus()).isBetween(400, 422);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getHeader("Content-Disposition")).isNull();
    }

    @Test
    void the_pages_lead_to_their_files() throws Exception {
        assertThat(pages.open("/portfolio?unit=MACRO").select("a[download]").eachAttr("href"))
                .containsExactly(
                        "/portfolio/export?unit=MACRO&format=XLSX",
                        "/portfolio/export?unit=MACRO&format=CSV",
                        "/portfolio/export?unit=MACRO&format=JSON");
        assertThat(pages.open("/evaluations").select("a[download]")).hasSize(3);
    }

    @Test
    @WithAnonymousUser
    void nobody_takes_away_what_they_may_not_read() throws Exception {
        mvc.perform(get("/api/recommendations/export?format=csv")).andExpect(status().isUnauthorized());
        mvc.perform(get("/portfolio/export?format=csv")).andExpect(status().is3xxRedirection());
    }

    private JsonNode json(String address) throws Exception {
        return mapper.readTree(file(address, "json").getContentAsByteArray());
    }

    private List<NamedCsvRecord> csv(String address) throws Exception {
        String text = new String(file(address, "csv").getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }

    private Sheet sheet(String address) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(file(address, "xlsx").getContentAsByteArray())).getSheetAt(0);
    }

    private MockHttpServletResponse file(String address, String format) throws Exception {
        MockHttpServletResponse response = mvc.perform(get(URI.create(address + "format=" + format)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("." + format);
        return response;
    }
}
