package io.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ApplicationTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Import({Sample.class, Pages.class})
@Transactional
@WithMockUser(username = "director", roles = "MANAGEMENT")
class PortfolioPageTest {

    @Autowired
    Pages pages;

    @Autowired
    Sample sample;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', emptyValue = "", nullValues = "null", textBlock = """
                    status=OPEN                      | SECO-2019-SME/1 SECO-2025-PFM/1 SECO-2025-PFM/2.9 SECO-2025-PFM/2.10
                    status=AWAITING_RESPONSE         | SECO-2025-PFM/2.9 SECO-2025-PFM/2.10
                    status=CLOSED                    | ''
                    unit=TRADE                       | SECO-2019-SME/1
                    position=PARTIALLY_AGREE         | SECO-2019-SME/1
                    flag=UNADDRESSED                 | SECO-2019-SME/1
                    flag=ACTION_OVERDUE              | SECO-2025-PFM/1
                    flag=RESPONSE_OVERDUE&unit=MACRO | SECO-2025-PFM/2.9
                    evaluation=SECO-2019-SME         | SECO-2019-SME/1
                    q=BASELINES                      | SECO-2025-PFM/1
                    q=2.10                           | SECO-2025-PFM/2.10
                    sort=priority,desc&unit=MACRO    | SECO-2025-PFM/2.9 SECO-2025-PFM/1
                    size=1&page=1                    | SECO-2025-PFM/1
                    size=1&page=9                    | ''
                    """)
    void the_filter_in_the_address_decides_what_is_listed(String filter, String references) throws Exception {
        sample.register();

        Document page = pages.open("/portfolio?" + filter);

        assertThat(String.join(" ", page.select("tbody th a").eachText())).isEqualTo(references);
    }

    @ParameterizedTest
    @CsvSource({"open, 4", "awaiting, 2", "responses overdue, 2", "unaddressed, 1", "actions overdue, 1"})
    void the_summary_counts_the_whole_portfolio_and_leads_to_what_it_counts(String name, int number) throws Exception {
        sample.register();

        var count = pages.open("/portfolio?unit=TRADE").select(".summary a:contains(%s)".formatted(name));

        assertThat(count.select("b").text()).isEqualTo(String.valueOf(number));
        assertThat(pages.open(count.attr("href")).select("tbody tr")).hasSize(number);
    }

    @Test
    void what_was_left_open_in_the_form_does_not_stand_in_the_address() throws Exception {
        assertThat(pages.redirection("/portfolio?q=&unit=TRADE&evaluation=&position=&status=&flag=&asOf=2026-11-23"))
                .isEqualTo("/portfolio?unit=TRADE");
        assertThat(pages.redirection("/portfolio?q=a%26b&unit=")).isEqualTo("/portfolio?q=a%26b");
    }

    @Test
    void links_to_other_orders_and_pages_keep_the_filter() throws Exception {
        sample.register();

        Document page = pages.open("/portfolio?unit=MACRO&sort=priority&size=1&page=1");

        assertThat(page.select("th[aria-sort=ascending] a").attr("href"))
                .isEqualTo("/portfolio?unit=MACRO&sort=priority%2Cdesc&size=1");
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/portfolio?unit=MACRO&sort=priority&size=1");
        assertThat(page.select("a[rel=next]")).isEmpty();
        assertThat(pages.open("/portfolio?size=1").select("a[rel=next]").attr("href"))
                .isEqualTo("/portfolio?size=1&page=1");
    }

    @Test
    void each_line_says_where_a_recommendation_stands() throws Exception {
        sample.register();

        List<String> cells = cells(pages.open("/portfolio"), "SECO-2019-SME/1");

        assertThat(cells)
                .startsWith(
                        "Extend the portfolio to services. Market access of small enterprises",
                        "Trade Promotion",
                        "High",
                        "Partially agrees",
                        "Responded",
                        "Unaddressed Long outstanding End of follow-up reached Accepted part not named");
        assertThat(cells.get(6)).contains("Plan follow-up actions", "Unit staff, Trade Promotion");
    }

    @Test
    void the_past_is_shown_as_it_was_known_then() throws Exception {
        sample.register();

        Document page = pages.open("/portfolio?asOf=2025-10-01");

        assertThat(page.text()).contains("As of 1 October 2025", "This is how things stood on that day");
        assertThat(cells(page, Sample.PLANNED)).contains("Awaiting response").hasSize(6);
        assertThat(page.select("tbody th a").eachAttr("href")).allMatch(link -> link.endsWith("?asOf=2025-10-01"));
        assertThat(pages.open("/portfolio?asOf=2019-12-30").text()).contains("No evaluation is registered yet");
    }

    @Test
    void hostile_words_are_shown_and_never_run() throws Exception {
        sample.register();

        String source = pages.source("/portfolio?q=%3Cscript%3E");

        assertThat(source)
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;so on&quot; ${7*7}");
        assertThat(pages.open("/portfolio?q=%3Cscript%3E").select("#q").attr("value"))
                .isEqualTo("<script>");
    }

    @Test
    void an_empty_portfolio_says_what_to_do_first() throws Exception {
        Document page = pages.open("/portfolio");

        assertThat(page.text()).contains("No evaluation is registered yet", "The evaluation office registers");
        assertThat(page.select("a[href=/intake]")).isEmpty();
    }

    @Test
    @WithMockUser(username = "office", roles = "EVALUATION_OFFICE")
    void an_empty_portfolio_leads_the_evaluation_office_to_a_first_document() throws Exception {
        assertThat(pages.open("/portfolio").select("main a[href=/intake]")).isNotEmpty();
    }

    @Test
    void a_filter_that_nothing_fits_says_so() throws Exception {
        sample.register();

        assertThat(pages.open("/portfolio?q=nothing").text()).contains("No recommendation fits this filter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    asOf=yesterday | "yesterday" is not a value for asOf. Use a date such as 2026-11-23
                    flag=NONSENSE  | "NONSENSE" is not a value for flag. Use one of
                    page=-1        | There is no page -1.
                    size=0         | Use a size from 1 to 1000.
                    sort=colour    | Nothing can be sorted by "colour".
                    """)
    void an_address_that_cannot_be_read_is_explained_on_a_page(String filter, String sentence) throws Exception {
        assertThat(pages.open("/portfolio?" + filter, 400).text()).contains(sentence);
    }

    private static List<String> cells(Document page, String reference) {
        return page.select("tr:has(th:contains(%s)) td".formatted(reference)).eachText();
    }

    @Test
    void columns_are_chosen_and_kept_in_the_address() throws Exception {
        sample.register();
        assertThat(pages.redirection("/portfolio?q=&columns=issuedOn&columns=unit"))
                .isEqualTo("/portfolio?columns=reference%2Cunit%2CissuedOn");
        Document page = pages.open("/portfolio?columns=reference%2Cunit%2CissuedOn");

        assertThat(page.select("thead th").eachText()).containsExactly("Reference", "Lead unit", "Published");
        assertThat(page.select("tbody tr:first-child > *")).hasSize(3);
        assertThat(page.select("input[name=columns][checked]").eachAttr("value"))
                .containsExactly("unit", "issuedOn");
        assertThat(page.select("thead a").eachAttr("href"))
                .contains("/portfolio?columns=reference%2Cunit%2CissuedOn&sort=issuedOn");
        assertThat(page.select("a[download]").attr("href")).contains("columns=reference%2Cunit%2CissuedOn");
        assertThat(pages.source("/portfolio/export?format=csv&columns=reference%2Cunit%2CissuedOn"))
                .contains("reference,unit,unitName,issuedOn", "Macroeconomic Support")
                .doesNotContain("priority", "Agree on baselines");
    }

    @Test
    void the_usual_columns_need_no_word_in_the_address() throws Exception {
        assertThat(pages.redirection("/portfolio?columns=nonsense")).isEqualTo("/portfolio");
        assertThat(
                        pages.redirection(
                                "/portfolio?columns=text&columns=unit&columns=priority&columns=position&columns=status&columns=flags&columns=turn"))
                .isEqualTo("/portfolio");
    }
}
