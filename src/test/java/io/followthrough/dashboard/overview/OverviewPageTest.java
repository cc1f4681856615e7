package io.followthrough.dashboard.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.rulebook.RandomLives;
import java.net.URI;
import java.time.LocalDate;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Every number that stands on the page of a random portfolio is the one that the tables give when asked directly; {@code -Dseed=…} repeats a run. */
@ApplicationTest
@Import(RandomLives.class)
@Transactional
@WithMockUser(username = "director", roles = "MANAGEMENT")
class OverviewPageTest {

    private static final String ACTIONS = "select count(*) from follow_up_action a"
            + " join recommendation r on r.reference = a.recommendation join evaluation e on e.reference = r.evaluation"
            + " where a.planned_on <= :d and e.issued_on <= :d and ";
    private static final String STOOD = """
            (select s.status from status_change s where s.follow_up_action = a.reference and s.since <= :d
             order by s.follow_up_action_key desc limit 1)""";
    private static final String OPEN = STOOD + " in ('PLANNED', 'IN_PROGRESS', 'CLOSURE_REQUESTED')";
    private static final String LATE = STOOD + " in ('PLANNED', 'IN_PROGRESS') and a.due < :d";
    private static final String DONE_ON = """
            coalesce((select max(v.requested_on) from verification v where v.follow_up_action = a.reference and v.requested_on <= :d),
                     (select max(s.since) from status_change s where s.follow_up_action = a.reference and s.since <= :d))""";
    private static final String DONE = STOOD + " = 'COMPLETED' and ";

    private static final String RECOMMENDATIONS = "select count(*) from recommendation r"
            + " join evaluation e on e.reference = r.evaluation where e.issued_on <= :d and ";
    private static final String POSITION =
            "(select m.position from management_response m where m.recommendation = r.reference and m.published_on <= :d)";
    private static final String CLOSED =
            "exists (select 1 from closing c where c.recommendation = r.reference and c.closed_on <= :d"
                    + " and (c.reopened_on is null or c.reopened_on > :d))";
    private static final String ADOPTED = "(select c.adoption from closing c where c.recommendation = r.reference"
            + " and c.closed_on <= :d and (c.reopened_on is null or c.reopened_on > :d))";

    private final long seed = Long.getLong("seed", System.nanoTime());

    @Autowired
    MockMvc mvc;

    @Autowired
    RandomLives lives;

    @Autowired
    JdbcClient jdbc;

    private void live() {
        System.out.println("OverviewPageTest: -Dseed=" + seed);
        lives.live(new Random(seed));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-28,",
        "2023-06-30,",
        "2026-11-22,",
        "2024-12-31, unit=UONE",
        "2024-12-31, unit=-",
        "2024-12-31, priority=HIGH",
        "2024-12-31, evaluation=RANDOM-3",
        "2024-12-31, unit=UTWO&priority=LOW"
    })
    void every_number_is_what_the_tables_say(LocalDate day, String filter) throws Exception {
        live();
        String choice = filter == null ? "" : filter;
        Asked asked = new Asked(open("/overview?asOf=" + day + "&" + choice), day, choice, new SoftAssertions());

        asked.tile("open", RECOMMENDATIONS + "not " + CLOSED);
        asked.tile("awaiting", RECOMMENDATIONS + "not " + CLOSED + " and " + POSITION + " is null");
        asked.tile(
                "response-overdue",
                RECOMMENDATIONS + "not " + CLOSED + " and " + POSITION
                        + " is null and datediff(day, e.issued_on, :d) > 42");
        asked.tile("waiting", ACTIONS + STOOD + " = 'CLOSURE_REQUESTED'");
        asked.tile("action-overdue", ACTIONS + LATE);
        for (String position : new String[] {"AGREE", "PARTIALLY_AGREE", "DISAGREE"}) {
            int row = position.equals("AGREE") ? 1 : position.equals("DISAGREE") ? 3 : 2;
            asked.cell("positions", row, 1, RECOMMENDATIONS + POSITION + " = '" + position + "'");
        }
        asked.cell("positions", 4, 1, RECOMMENDATIONS + POSITION + " is null");
        String[] ages = {"between 1 and 30", "between 31 and 90", "between 91 and 180", "between 181 and 365", "> 365"};
        int last = choice.contains("priority") ? 2 : 4;
        for (int age = 0; age < ages.length; age++) {
            String late = ACTIONS + LATE + " and datediff(day, a.due, :d) " + ages[age];
            asked.cell("ageing", age + 1, last, late);
            if (last == 4) {
                asked.cell("ageing", age + 1, 1, late + " and r.priority = 'HIGH'");
                asked.cell("ageing", age + 1, 2, late + " and r.priority = 'MEDIUM'");
                asked.cell("ageing", age + 1, 3, late + " and r.priority = 'LOW'");
            }
        }
        asked.cell("ageing", ages.length + 1, last, ACTIONS + LATE);
        asked.cell("on-time", 1, 1, ACTIONS + DONE + DONE_ON + " <= a.original_due");
        asked.cell("on-time", 1, 2, ACTIONS + DONE + DONE_ON + " > a.original_due");
        asked.cell("on-time", 2, 1, ACTIONS + DONE + DONE_ON + " <= a.due");
        asked.cell("on-time", 2, 2, ACTIONS + DONE + DONE_ON + " > a.due");
        asked.share("Answered", RECOMMENDATIONS + POSITION + " is not null", RECOMMENDATIONS + "true");
        asked.share(
                "Acceptance",
                RECOMMENDATIONS + POSITION + " in ('AGREE', 'PARTIALLY_AGREE')",
                RECOMMENDATIONS + POSITION + " is not null");
        asked.share(
                "Adoption",
                RECOMMENDATIONS + ADOPTED + " in ('HIGH', 'SUBSTANTIAL')",
                RECOMMENDATIONS + ADOPTED + " is not null");
        asked.share(
                "Implementation rate",
                ACTIONS + STOOD + " = 'COMPLETED'",
                ACTIONS + STOOD + " <> 'NO_LONGER_APPLICABLE'");
        asked.share("No longer applicable", ACTIONS + STOOD + " = 'NO_LONGER_APPLICABLE'", ACTIONS + "true");
        asked.share("Overdue", ACTIONS + LATE, ACTIONS + OPEN);
        asked.softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asOf=2024-12-31",
                "asOf=2024-12-31&by=year&unit=UONE",
                "asOf=2025-05-05&unit=-&priority=MEDIUM",
            })
    void every_number_leads_to_a_list_of_so_many(String choice) throws Exception {
        live();
        SoftAssertions softly = new SoftAssertions();
        int followed = 0;

        for (Element link : open("/overview?" + choice).select(".summary a[href], td a[href]")) {
            String number =
                    link.select("b").isEmpty() ? link.text() : link.select("b").text();
            String heading = open(link.attr("href")).select("#list").text();
            softly.assertThat(heading)
                    .as("%s, -Dseed=%d", link.attr("href"), seed)
                    .startsWith(number + " ");
            followed++;
        }

        softly.assertAll();
        assertThat(followed).isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarter", "year"})
    void what_came_and_went_is_what_changed_its_status(String by) throws Exception {
        live();
        Document page = open("/overview?asOf=2024-12-31" + (by.equals("year") ? "&by=year" : ""));
        LocalDate from = LocalDate.of(2024, by.equals("year") ? 1 : 10, 1);
        String changes = "select count(*) from status_change s where s.since between date '" + from + "' and :d";

        Elements rows = page.select("#flow tbody tr");
        Element last = rows.get(rows.size() - 1);
        assertThat(number(last, 1))
                .isEqualTo(jdbc(ACTIONS.replace(":d", ":open") + OPEN.replace(":d", ":open"), from.minusDays(1)));
        assertThat(number(last, 2))
                .isEqualTo(ask(changes + " and s.follow_up_action_key = 0", LocalDate.of(2024, 12, 31), ""));
        assertThat(number(last, 4))
                .isEqualTo(ask(changes + " and s.status = 'COMPLETED'", LocalDate.of(2024, 12, 31), ""));
        assertThat(number(last, 6)).isEqualTo(ask(ACTIONS + OPEN, LocalDate.of(2024, 12, 31), ""));
    }

    @Test
    void each_unit_has_its_own_numbers() throws Exception {
        live();
        LocalDate day = LocalDate.of(2024, 12, 31);
        Document page = open("/overview?asOf=" + day);

        for (Element row : page.select("#units tbody tr")) {
            String unit = row.select("th").text().equals("No unit yet")
                    ? "-"
                    : row.select("th").text();
            assertThat(number(row, 1)).as(unit).isEqualTo(ask(RECOMMENDATIONS + "not " + CLOSED, day, "unit=" + unit));
            assertThat(number(row, 4)).as(unit).isEqualTo(ask(ACTIONS + OPEN, day, "unit=" + unit));
            assertThat(number(row, 5)).as(unit).isEqualTo(ask(ACTIONS + LATE, day, "unit=" + unit));
        }
    }

    @Test
    void a_share_of_nothing_says_that_there_is_nothing_to_count() throws Exception {
        live();
        Document page = open("/overview?asOf=2017-12-31");
        assertThat(page.text()).contains("No evaluation is registered yet");

        Document one = open("/overview?unit=NOBODY");
        assertThat(one.select("#indicators tbody td").eachText())
                .contains("nothing to count")
                .doesNotContain("– %");
    }

    @Test
    void what_was_left_open_does_not_stand_in_the_address() throws Exception {
        mvc.perform(get("/overview?unit=&priority=HIGH&evaluation=&asOf=2026-11-23"))
                .andExpect(redirectedUrl("/overview?priority=HIGH"));
        mvc.perform(get("/rules/figures")).andExpect(redirectedUrl("/overview"));
        mvc.perform(get("/overview?by=week")).andExpect(status().isBadRequest());
    }

    /** A page, the day that it shows, and what was chosen. */
    private final class Asked {

        private final Document page;
        private final LocalDate day;
        private final String choice;
        private final SoftAssertions softly;

        Asked(Document page, LocalDate day, String choice, SoftAssertions softly) {
            this.page = page;
            this.day = day;
            this.choice = choice;
            this.softly = softly;
        }

        void tile(String name, String sql) {
            softly.assertThat(page.select("#tile-" + name + " b").text())
                    .as("%s, -Dseed=%d", name, seed)
                    .isEqualTo(String.valueOf(ask(sql, day, choice)));
        }

        void cell(String table, int row, int column, String sql) {
            Element line = page.select("#%s tbody tr".formatted(table)).get(row - 1);
            softly.assertThat(number(line, column))
                    .as("%s, row %d, column %d, -Dseed=%d", table, row, column, seed)
                    .isEqualTo(ask(sql, day, choice));
        }

        void share(String title, String counted, String of) {
            Element row = page.select("#indicators tbody tr").stream()
                    .filter(line -> line.select("summary").text().equals(title))
                    .findFirst()
                    .orElseThrow();
            long part = ask(counted, day, choice);
            long whole = ask(of, day, choice);
            softly.assertThat(number(row, 2)).as("%s, -Dseed=%d", title, seed).isEqualTo(part);
            softly.assertThat(number(row, 3))
                    .as("of %s, -Dseed=%d", title, seed)
                    .isEqualTo(whole);
            softly.assertThat(row.select("td").get(0).attr("data-value"))
                    .as("%s, -Dseed=%d", title, seed)
                    .isEqualTo(whole == 0 ? "" : String.valueOf(Math.round(1000d * part / whole) / 10d));
        }
    }

    private static long number(Element row, int column) {
        Element cell = row.select("td").get(column - 1);
        return Long.parseLong(cell.select("a, span").get(0).text());
    }

    private long ask(String sql, LocalDate day, String choice) {
        String narrowed = sql;
        for (String each : choice.split("&")) {
            String value = each.substring(each.indexOf('=') + 1);
            String unit = sql.startsWith(ACTIONS) ? "a.unit" : "r.lead_unit";
            if (each.startsWith("unit=")) {
                narrowed += value.equals("-") ? " and " + unit + " is null" : " and " + unit + " = '" + value + "'";
            } else if (!each.isEmpty()) {
                narrowed += " and r." + each.substring(0, each.indexOf('=')) + " = '" + value + "'";
            }
        }
        return jdbc.sql(narrowed).param("d", day).query(Long.class).single();
    }

    private long jdbc(String sql, LocalDate open) {
        return jdbc.sql(sql).param("open", open).query(Long.class).single();
    }

    private Document open(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
