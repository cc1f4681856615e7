package io.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.siegmar.fastcsv.reader.CsvReader;
import io.followthrough.ApplicationTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Import({Sample.class, Pages.class})
@Transactional
@WithMockUser(username = "office", roles = "EVALUATION_OFFICE")
class HostileAddressesTest {

    private static final List<String> LISTS = List.of(
            "/portfolio",
            "/actions",
            "/api/recommendations",
            "/api/actions",
            "/portfolio/export?format=csv",
            "/actions/export?format=csv");

    @Autowired
    MockMvc mvc;

    @Autowired
    Sample sample;

    @Autowired
    Pages pages;

    @BeforeEach
    void register() {
        sample.register();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    page=-1                    | There is no page -1. The first page is 0.
                    page=abc                   | is not a value for page. Use a whole number
                    page=99999999999           | is not a value for page. Use a whole number
                    size=1000000               | A page cannot hold 1000000. Use a size from 1 to 1000.
                    sort=%3Bdrop%20table%20x   | Nothing can be sorted by
                    sort=reference,sideways    | is not a direction to sort in. Use asc or desc.
                    asOf=2026-02-30            | is not a value for asOf. Use a date such as 2026-11-23
                    asOf=%2B999999999-12-31    | is not a value for asOf. Use a date such as 2026-11-23
                    asOf=-999999999-01-01      | is not a value for asOf. Use a date such as 2026-11-23
                    asOf=0000-01-01            | is not a value for asOf. Use a date such as 2026-11-23
                    counted=NOTHING            | is not a value for counted. Use another one
                    priority=URGENT            | Use one of [HIGH, MEDIUM, LOW]
                    flag=NONSENSE              | is not a value for flag. Use one of
                    q=%00                      | In q stands a character that cannot be kept.
                    unit=TRADE%00              | In unit stands a character that cannot be kept.
                    unit[0]=TRADE              | An address cannot ask for
                    """)
    void what_no_list_can_answer_is_refused_with_what_to_do(String asked, String sentence) throws Exception {
        for (String list : LISTS) {
            String answer = answer(list, asked, 400);
            assertThat(answer.replace("\\\"", "\"").replace("&quot;", "\""))
                    .as(list)
                    .contains(sentence);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=2147483647&size=1000",
                "asOf=9999-12-31",
                "asOf=0001-01-01",
                "unit=%27%3B--",
                "q=%25",
                "q=%5C",
                "q=*",
                "q=(a",
                "q=%F0%9F%98%80",
                "q=%FF%FE",
                "evaluation=../../etc",
                "class.module=x"
            })
    void what_is_only_odd_is_answered(String asked) throws Exception {
        for (String list : LISTS) {
            answer(list, asked, 200);
        }
    }

    @Test
    void a_search_for_very_many_words_or_letters_is_answered() throws Exception {
        for (String list : LISTS) {
            answer(list, "q=" + "a".repeat(5000), 200);
            answer(
                    list,
                    "q="
                            + String.join(
                                    "%20",
                                    IntStream.range(0, 600)
                                            .mapToObj(i -> "word" + i)
                                            .toList()),
                    200);
        }
    }

    @Test
    void an_address_that_says_too_little_names_what_is_missing() throws Exception {
        assertThat(pages.open("/overview/changes", 400).text()).contains("\"kind\" is missing. Add it, and try again.");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "choose,   0,    Choose at least one item",
        "choose,   5000, at most 500 at once",
        "claim,    0,    Choose at least one item",
        "reassign, 5000, at most 500 at once",
        "extend,   5000, at most 500 at once",
        "nothing,  1,    'Say what has to be done: claim, reassign or extend.'"
    })
    void several_at_once_are_neither_none_nor_thousands(String what, int number, String sentence) throws Exception {
        mvc.perform(post("/bulk")
                        .with(csrf())
                        .param("what", what)
                        .param("items", number == 0 ? new String[] {""} : actions(number)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(sentence)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "unit=MACRO",
                "priority=HIGH",
                "kind=INDEPENDENT",
                "q=baselines",
                "flag=ACTION_OVERDUE",
                "counted=OVERDUE_RATE",
                "unit=MACRO&priority=HIGH&sort=reference,desc",
                "asOf=2026-06-01",
                "sort=unit,desc",
                "sort=status",
                "evaluation=NOTHING"
            })
    void a_file_has_the_lines_of_the_list_in_its_order(String filter) throws Exception {
        for (String list : List.of("/portfolio", "/actions")) {
            if (list.equals("/actions") && filter.startsWith("kind")) {
                continue;
            }
            List<String> shown =
                    pages.open(list + "?" + filter).select("tbody th a").eachText();
            String text = answer(list + "/export?format=csv", filter, 200);

            assertThat(CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream()
                            .map(line -> line.getField("reference")))
                    .as(list)
                    .isEqualTo(shown);
        }
    }

    @ParameterizedTest
    @CsvSource({"staff, UNIT_STAFF", "head2, UNIT_HEAD", "committee, COMMITTEE", "auditor, AUDITOR"})
    void whoever_reads_a_list_takes_away_just_that(String username, String role) throws Exception {
        for (String list : List.of("/portfolio", "/actions")) {
            String page = as(username, role, list);
            String file = as(username, role, list + "/export?format=csv&columns=reference");

            file.substring(1)
                    .lines()
                    .skip(1)
                    .forEach(reference -> assertThat(page).contains(">" + reference.strip() + "</a>"));
            assertThat(file.lines().count() - 1)
                    .isEqualTo(Jsoup.parse(page).select("tbody th a").size());
        }
    }

    private static String[] actions(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Sample.PLANNED + "/A" + i)
                .toArray(String[]::new);
    }

    private String as(String username, String role, String address) throws Exception {
        return mvc.perform(get(URI.create(address)).with(user(username).roles(role)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String answer(String list, String asked, int status) throws Exception {
        String address = list + (list.contains("?") ? "&" : "?") + asked;
        MockHttpServletResponse response =
                mvc.perform(get(URI.create(address))).andReturn().getResponse();
        String content = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(address).isEqualTo(status);
        return content;
    }
}
