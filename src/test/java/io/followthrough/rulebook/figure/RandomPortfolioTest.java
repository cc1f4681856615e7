package io.followthrough.rulebook.figure;

import io.followthrough.rulebook.RandomLives;
import io.followthrough.rulebook.StoredPortfolio;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A test of what is worked out of a random portfolio; {@code -Dseed=…} repeats a run. */
@StoredPortfolio.Judged
@Import({RandomLives.class, AskingTables.class})
abstract class RandomPortfolioTest {

    final long seed = Long.getLong("seed", System.nanoTime());

    @Autowired
    RandomLives lives;

    @Autowired
    AskingTables tables;

    @BeforeEach
    void live() {
        System.out.println(getClass().getSimpleName() + ": -Dseed=" + seed);
        lives.live(new Random(seed));
    }
}
