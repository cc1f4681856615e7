package io.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ApplicationTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Import({Sample.class, Pages.class})
@Transactional
@WithMockUser(username = "auditor", roles = "AUDITOR")
class EvaluationPagesTest {

    @Autowired
    Pages pages;

    @Autowired
    Sample sample;

    @Test
    void all_evaluations_are_listed_the_latest_first() throws Exception {
        sample.register();

        Document page = pages.open("/evaluations");

        assertThat(page.select("tbody th a").eachText())
                .containsExactly("Public financial management", "Market access of small enterprises");
        assertThat(page.select("tbody tr:last-child").text()).contains("31 December 2019 (estimate)");
        assertThat(page.select("tbody tr:first-child td").eachText()).endsWith("3", "3");
    }

    @Test
    void an_evaluation_shows_its_facts_ratings_findings_and_recommendations() throws Exception {
        sample.register();

        Document page = pages.open("/evaluations/" + Sample.OLD);

        assertThat(page.text())
                .contains(
                        "Market access of small enterprises",
                        "Independent evaluation",
                        "Published 31 December 2019 (estimate)",
                        "Period evaluated 2008 – 2018",
                        "CHF 144,000,000",
                        "Peru (case study), Ghana",
                        "Relevance 1.5 satisfactory 1 = best, 4 = worst",
                        "Findings It reached small enterprises.");
        assertThat(page.select("section[aria-labelledby=recommendations] tbody tr")
                        .text())
                .contains("Partially agrees", "Unaddressed");
    }

    @Test
    void an_unknown_evaluation_is_answered_with_what_to_do() throws Exception {
        assertThat(pages.open("/evaluations/NOWHERE", 404).text())
                .contains("There is no evaluation NOWHERE", "See the evaluations");
    }
}
