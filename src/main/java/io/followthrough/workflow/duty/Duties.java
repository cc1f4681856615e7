package io.followthrough.workflow.duty;

import io.followthrough.workflow.engine.InModels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Does every duty of the day; one that fails does not keep the others from being done. */
@Component("duties")
@InModels
public class Duties {

    private final ObjectProvider<Duty> duties;
    private final Clock clock;

    Duties(ObjectProvider<Duty> duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    /**
     * Begins what has fallen due by today.
     *
     * @return how many things were begun
     * @throws IllegalStateException after all was tried, when something failed: the engine tries again, and shows an incident when it keeps failing
     */
    public int begin() {
        LocalDate today = LocalDate.now(clock);
        int begun = 0;
        List<RuntimeException> failures = new ArrayList<>();
        for (Duty duty : duties) {
            try {
                begun += duty.begin(today);
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        OneByOne.report(failures);
        return begun;
    }
}
