package io.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ApplicationTest;
import io.followthrough.workflow.Stage;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Import({Sample.class, Pages.class, Stage.class})
@Transactional
@WithMockUser(username = "director", roles = "MANAGEMENT")
class ActionPageTest {

    private static final String OF_SAMPLE = "evaluation=SECO-2025-PFM";

    @Autowired
    Pages pages;

    @Autowired
    Sample sample;

    @Autowired
    Stage stage;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
                    owner=staff2              | A1
                    unit=MACRO                | A1 A2
                    unit=TRADE                | null
                    status=CLOSURE_REQUESTED  | A2
                    priority=HIGH             | A1 A2
                    priority=LOW              | null
                    flag=ACTION_OVERDUE       | A1
                    q=chapter                 | A2
                    recommendation=SECO-2025-PFM/1&sort=due,desc | A2 A1
                    sort=due                  | A1 A2
                    sort=owner                | A2 A1
                    sort=owner,desc           | A1 A2
                    sort=percent              | A1 A2
                    sort=percent,desc         | A2 A1
                    sort=reference,desc       | A2 A1
                    """)
    void the_filter_in_the_address_decides_what_is_listed(String filter, String expected) throws Exception {
        sample.register();

        List<String> references = pages.open("/actions?" + OF_SAMPLE + "&" + filter)
                .select("tbody th a")
                .eachText();

        assertThat(references.stream().map(reference -> new Reference(reference).last()))
                .containsExactly(expected == null ? new String[0] : expected.split(" "));
    }

    @Test
    void each_heading_leads_to_its_order_and_back_to_the_reverse() throws Exception {
        sample.register();

        Document page = pages.open("/actions?" + OF_SAMPLE + "&sort=due");

        assertThat(page.select("thead a").eachText())
                .containsExactly("Reference", "Owner", "Unit", "Due", "First promised for", "Status");
        for (String address : page.select("thead a").eachAttr("href")) {
            assertThat(pages.open(address).select("tbody tr")).as(address).hasSize(2);
        }
        assertThat(page.select("th[aria-sort=ascending] a").attr("href"))
                .isEqualTo("/actions?" + OF_SAMPLE + "&sort=due%2Cdesc");
    }

    @Test
    void columns_are_chosen_and_kept_in_the_address() throws Exception {
        sample.register();
        assertThat(pages.redirection("/actions?q=&columns=percent&columns=evaluation&owner=staff2"))
                .isEqualTo("/actions?owner=staff2&columns=reference%2Cevaluation%2Cpercent");
        Document page = pages.open("/actions?owner=staff2&columns=reference%2Cevaluation%2Cpercent");

        assertThat(page.select("thead th").eachText()).containsExactly("Reference", "Evaluation", "Done");
        assertThat(page.select("tbody td").eachText()).containsExactly("Public financial management", "40 %");
        assertThat(page.select("input[name=columns][checked]").eachAttr("value"))
                .containsExactly("evaluation", "percent");
        assertThat(page.select("thead a").eachAttr("href"))
                .contains("/actions?owner=staff2&columns=reference%2Cevaluation%2Cpercent&sort=percent");
        assertThat(page.select("input[type=hidden][name=owner]").attr("value")).isEqualTo("staff2");
        String file = page.select("a[download]:contains(CSV)").attr("href");
        assertThat(pages.source(file)).contains("reference,evaluation,percent", "SECO-2025-PFM,40");
    }

    @Test
    void every_column_that_can_be_chosen_is_shown() throws Exception {
        sample.register();
        List<String> choice =
                pages.open("/actions").select("input[name=columns]").eachAttr("value");

        Document page = pages.open("/actions?" + OF_SAMPLE + "&columns=" + String.join("%2C", Columns.ACTIONS.names()));

        assertThat(choice).hasSize(Columns.ACTIONS.names().size() - 1);
        assertThat(page.select("thead th")).hasSize(choice.size() + 1);
        assertThat(page.select("tbody tr"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.children()).hasSize(choice.size() + 1));
    }

    @Test
    void a_column_that_there_is_not_is_refused_where_no_page_can_mend_it() throws Exception {
        assertThat(pages.open("/actions/export?format=csv&columns=nothing", 400).text())
                .contains("There is no column \"nothing\". Use some of asOf, ");
        assertThat(pages.redirection("/actions?columns=nothing")).isEqualTo("/actions");
    }

    @Test
    void behind_the_last_page_the_list_says_so_and_leads_back() throws Exception {
        sample.register();

        Document page = pages.open("/actions?" + OF_SAMPLE + "&size=1&page=2147483647");

        assertThat(page.text()).contains("There is no page 2,147,483,648: the last one is page 2.");
        assertThat(page.select("a[rel=next]")).isEmpty();
        assertThat(pages.open(page.select("a[rel=prev]").attr("href"))
                        .select("tbody th a")
                        .text())
                .isEqualTo("SECO-2025-PFM/1/A2");
        assertThat(pages.open("/actions?" + OF_SAMPLE + "&page=1").text())
                .contains("There is no page 2: the last one is page 1.");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void a_misspelled_word_is_named_with_what_was_taken_in_its_place() throws Exception {
        String reference = stage.withTwoActions("Charter catamarans");

        for (String list : List.of("/actions", "/portfolio")) {
            Document page = pages.open(list + "?q=catmarans");
            assertThat(page.text()).contains("No word is spelled “catmarans”. Nearly the same is: catamarans.");
            assertThat(page.select("tbody th a").text()).as(list).contains(reference);
            assertThat(pages.open(list + "?q=catamarans").text()).doesNotContain("No word is spelled");
        }
    }
}
