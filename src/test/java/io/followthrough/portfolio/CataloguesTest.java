package io.followthrough.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.response.Position;
import io.followthrough.rulebook.RandomLives;
import io.followthrough.rulebook.StoredPortfolio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What lists choose and sort in memory is what the database chooses and sorts, which whoever is writing asks; {@code -Dseed=…} repeats a run. */
@StoredPortfolio.Judged
@Import(RandomLives.class)
@TestPropertySource(
        properties = {
            "spring.test.database.replace=none",
            "spring.datasource.url=jdbc:h2:mem:catalogues;DB_CLOSE_DELAY=-1"
        })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CataloguesTest {

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2023, 6, 30), LocalDate.of(2024, 12, 31), LocalDate.of(2030, 1, 1));

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random chance = new Random(seed);

    @Autowired
    Portfolio portfolio;

    @Autowired
    RandomLives lives;

    @Autowired
    StoredPortfolio stored;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeAll
    void there_is_a_portfolio() {
        System.out.println("CataloguesTest: -Dseed=" + seed);
        lives.live(chance);
    }

    @Test
    void lists_from_memory_are_those_of_the_database() {
        int found = 0;
        for (LocalDate day : DAYS) {
            for (String sort : sorts(Views.RECOMMENDATIONS)) {
                PortfolioQuery query = recommendations(sort);
                found += same(() -> portfolio.recommendations(query, day), query);
                assertThat(portfolio.references(query, day))
                        .as("-Dseed=" + seed)
                        .isEqualTo(atOnce(() -> portfolio.references(query, day)));
            }
            for (String sort : sorts(Views.ACTIONS)) {
                ActionQuery query = actions(sort);
                found += same(() -> portfolio.actions(query, day), query);
            }
        }
        assertThat(found).as("lines found in all, with -Dseed=" + seed).isPositive();
    }

    @Test
    void what_is_committed_is_in_the_next_list() {
        LocalDate day = DAYS.get(1);
        PortfolioQuery high = new PortfolioQuery(
                null, null, Priority.HIGH, null, null, Set.of(), null, null, new Paging(0, 1000, null));
        portfolio.recommendations(high, day);
        String other = jdbc.queryForObject(
                "select min(r.reference) from recommendation r join evaluation e on e.reference = r.evaluation"
                        + " where r.priority <> 'HIGH' and e.issued_on <= ?",
                String.class,
                day);

        jdbc.update("update recommendation set priority = 'HIGH' where reference = ?", other);
        stored.changed(other);

        assertThat(portfolio.references(high, day)).contains(other);
        same(() -> portfolio.recommendations(high, day), high);
    }

    private int same(Supplier<Slice<?>> list, Object query) {
        Slice<?> fromMemory = list.get();
        assertThat(fromMemory).as(query + ", -Dseed=" + seed).isEqualTo(atOnce(list::get));
        return fromMemory.items().size();
    }

    /** A transaction that may change something asks the database. */
    private <T> T atOnce(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private static List<String> sorts(View<?> view) {
        return Stream.concat(Stream.of("reference"), view.sorts().keySet().stream())
                .flatMap(name -> Stream.of(name, name + ",desc"))
                .toList();
    }

    private PortfolioQuery recommendations(String sort) {
        return new PortfolioQuery(
                sometimes("RANDOM-" + chance.nextInt(5)),
                unit(),
                sometimes(Priority.values()[chance.nextInt(Priority.values().length)]),
                sometimes(EvaluationKind.values()[chance.nextInt(EvaluationKind.values().length)]),
                sometimes(Position.values()[chance.nextInt(Position.values().length)]),
                chosen(RecommendationStatus.values()),
                null,
                some("select reference from recommendation"),
                paging(sort));
    }

    private ActionQuery actions(String sort) {
        return new ActionQuery(
                null,
                null,
                unit(),
                sometimes(Priority.values()[chance.nextInt(Priority.values().length)]),
                null,
                chosen(ActionStatus.values()),
                null,
                some("select reference from follow_up_action"),
                paging(sort));
    }

    private @Nullable String unit() {
        List<String> units = new ArrayList<>(jdbc.queryForList("select code from unit order by code", String.class));
        units.add(PortfolioQuery.NO_UNIT);
        return sometimes(units.get(chance.nextInt(units.size())));
    }

    private Paging paging(String sort) {
        return new Paging(chance.nextInt(2), 1 + chance.nextInt(60), sort);
    }

    private <T> @Nullable T sometimes(T value) {
        return chance.nextInt(4) == 0 ? value : null;
    }

    private <T> Set<T> chosen(T[] all) {
        return IntStream.range(0, chance.nextInt(2) * all.length)
                .filter(place -> chance.nextBoolean())
                .mapToObj(place -> all[place])
                .collect(Collectors.toSet());
    }

    private @Nullable Set<String> some(String select) {
        return sometimes(jdbc.queryForList(select, String.class).stream()
                .filter(reference -> chance.nextInt(3) > 0)
                .collect(Collectors.toSet()));
    }
}
