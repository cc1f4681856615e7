package io.followthrough.rulebook;

import io.followthrough.portfolio.Chunk;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.rulebook.policy.PoliciesOfDay;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a part of a review needs, all of it as it stood at one moment, whatever people do meanwhile. */
@Component
class ReadingPart {

    /**
     * What is known.
     *
     * @param chunk recommendations and actions
     * @param policies the numbers of the day
     * @param aside the flags that somebody has put aside
     */
    record Read(Chunk chunk, PoliciesOfDay policies, Set<KeptFlags.Key> aside) {}

    private final Portfolio portfolio;
    private final Judging judging;
    private final Tellings tellings;

    ReadingPart(Portfolio portfolio, Judging judging, Tellings tellings) {
        this.portfolio = portfolio;
        this.judging = judging;
        this.tellings = tellings;
    }

    /**
     * The first part after an evaluation. It reads in a transaction of its own, because that of the caller waited for its
     * turn and sees every change as it comes; in H2 only the strictest isolation shows all tables at one moment.
     */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW, isolation = Isolation.SERIALIZABLE)
    Read after(String evaluation, LocalDate day) {
        return new Read(portfolio.chunkAfter(evaluation, day), judging.policies(day), tellings.aside(day));
    }
}
