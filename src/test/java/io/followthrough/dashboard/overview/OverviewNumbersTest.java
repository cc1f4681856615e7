package io.followthrough.dashboard.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.evaluation.Priority;
import io.followthrough.rulebook.RandomLives;
import io.followthrough.rulebook.figure.AskingTables;
import io.followthrough.rulebook.figure.Scope;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every number on the overview of random portfolios is the one that the tables give when asked directly. It makes
 * {@code -Dportfolios=…} of them, and more until each number was something else than 0; {@code -Dseed=…} repeats a run.
 */
@ApplicationTest
@Import({RandomLives.class, AskingTables.class})
@WithMockUser(username = "director", roles = "MANAGEMENT")
class OverviewNumbersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int MOST = 30;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final int portfolios = Integer.getInteger("portfolios", 3);
    private final NumbersOnPage.Compared compared = new NumbersOnPage.Compared(new TreeSet<>(), new TreeSet<>());
    private final SoftAssertions softly = new SoftAssertions();

    @Autowired
    MockMvc mvc;

    @Autowired
    RandomLives lives;

    @Autowired
    AskingTables tables;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void every_number_on_the_overview_is_what_the_tables_say() {
        System.out.println("OverviewNumbersTest: -Dseed=" + seed);
        int lived = 0;
        while (lived < portfolios || lived < MOST && !compared.notZero().containsAll(compared.all())) {
            long theirs = seed + lived++;
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                compare(new Random(theirs), "-Dseed=" + theirs);
            });
        }

        System.out.printf(
                "OverviewNumbersTest: %d numbers of %d portfolios%n",
                compared.all().size(), lived);
        softly.assertAll();
        assertThat(compared.all()).as("numbers that were always 0").isEqualTo(compared.notZero());
        assertThat(compared.all()).hasSizeGreaterThan(150);
    }

    /** The overview of today by quarter, and others as of random days, of random parts; some soon after a day by which something had been promised. */
    private void compare(Random chance, String run) {
        lives.live(chance);
        compare(new AskingTables.Of(TODAY, Scope.ALL), false, run);
        List<LocalDate> lastDays = tables.lastDays();
        long days = ChronoUnit.DAYS.between(tables.firstDay(), TODAY);
        for (int page = 0; page < 4; page++) {
            LocalDate late = lastDays.get(chance.nextInt(lastDays.size())).plusDays(1 + chance.nextInt(100));
            LocalDate day = page < 2 && late.isBefore(TODAY) ? late : TODAY.minusDays(1 + chance.nextLong(days));
            Scope scope = page == 0 ? Scope.ALL : scope(chance);
            compare(new AskingTables.Of(day, scope), chance.nextBoolean(), run);
        }
    }

    private void compare(AskingTables.Of of, boolean byYear, String run) {
        String filter = filter(of);
        String address = "/overview?" + filter + (byYear ? "&by=year" : "");
        new ComparingOverview(tables, page(address, run), of).everything(byYear);
        if (!of.scope().equals(Scope.ALL)) {
            new ComparingOverview(tables, page("/overview/evaluations?" + filter, run), of).allEvaluations();
        }
    }

    private static Scope scope(Random chance) {
        return new Scope(
                maybe(chance, RandomLives.UNITS.get(0), RandomLives.UNITS.get(1), Scope.NO_UNIT),
                chance.nextInt(4) == 0 ? "RANDOM-" + (1 + chance.nextInt(RandomLives.EVALUATIONS)) : null,
                maybe(chance, Priority.values()));
    }

    @SafeVarargs
    private static <T> @Nullable T maybe(Random chance, T... some) {
        return chance.nextBoolean() ? some[chance.nextInt(some.length)] : null;
    }

    private static String filter(AskingTables.Of of) {
        List<String> filter = new ArrayList<>();
        if (!of.day().equals(TODAY)) {
            filter.add("asOf=" + of.day());
        }
        if (of.scope().unit() != null) {
            filter.add("unit=" + of.scope().unit());
        }
        if (of.scope().evaluation() != null) {
            filter.add("evaluation=" + of.scope().evaluation());
        }
        if (of.scope().priority() != null) {
            filter.add("priority=" + of.scope().priority());
        }
        return String.join("&", filter);
    }

    private NumbersOnPage page(String address, String run) {
        try {
            String html = mvc.perform(get(URI.create(address)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            return new NumbersOnPage(Jsoup.parse(html), address + " " + run, softly, compared);
        } catch (Exception unreadable) {
            throw new AssertionError(address + " " + run, unreadable);
        }
    }
}
