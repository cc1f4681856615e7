package io.followthrough.workflow.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.transaction.support.TransactionOperations;

class DutiesTest {

    private final OneByOne oneByOne = new OneByOne(TransactionOperations.withoutTransaction());
    private final List<String> begun = new ArrayList<>();

    @Test
    void a_failure_of_one_thing_does_not_lose_the_others() {
        assertThatThrownBy(() -> oneByOne.each(List.of("EVAL-X/1/A1", "EVAL-X/1/A2", "EVAL-X/1/A3"), reference -> {
                    if (reference.endsWith("A2")) {
                        throw new IllegalArgumentException("It is broken.");
                    }
                    return begun.add(reference);
                }))
                .hasMessageContaining("EVAL-X/1/A2")
                .hasMessageContaining("It is broken.");
        assertThat(begun).containsExactly("EVAL-X/1/A1", "EVAL-X/1/A3");
    }

    @Test
    void what_has_begun_already_is_not_counted() {
        assertThat(oneByOne.each(List.of("EVAL-X/1/A1", "EVAL-X/1/A2"), reference -> reference.endsWith("A2")))
                .isEqualTo(1);
    }

    @Test
    void a_duty_that_fails_does_not_keep_the_others_from_being_done() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("first", (Duty) today -> {
            throw new IllegalStateException("No day today.");
        });
        beans.registerSingleton("second", (Duty) today -> {
            begun.add(today.toString());
            return 1;
        });
        Duties duties = new Duties(beans.getBeanProvider(Duty.class), Clock.systemUTC());

        assertThatThrownBy(duties::begin).hasMessageContaining("No day today.");
        assertThat(begun).containsExactly(LocalDate.now(Clock.systemUTC()).toString());
    }
}
