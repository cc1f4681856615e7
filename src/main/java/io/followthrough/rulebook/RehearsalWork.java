package io.followthrough.rulebook;

import io.followthrough.job.Work;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.PortfolioQuery;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/** A rehearsal that nobody waits for: a job whose spreadsheet says what would change. */
@Component
class RehearsalWork {

    private final Rehearsing rehearsing;
    private final Portfolio portfolio;

    RehearsalWork(Rehearsing rehearsing, Portfolio portfolio) {
        this.rehearsing = rehearsing;
        this.portfolio = portfolio;
    }

    /** @throws io.followthrough.shared.Refused as {@link Rehearsing#rehearse} does */
    Work of(Rehearsal.Question question, LocalDate day, Locale locale) {
        Function<LongConsumer, Rehearsal> rehearsal = rehearsing.prepare(question, day, locale);
        return new Work(
                RehearsalSheet.file(day),
                RehearsalApi.SPREADSHEET,
                portfolio.count(PortfolioQuery.all(Paging.FIRST), day),
                (to, progress) -> to.write(RehearsalSheet.of(rehearsal.apply(progress::more))));
    }
}
