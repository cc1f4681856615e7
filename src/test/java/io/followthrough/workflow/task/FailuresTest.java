package io.followthrough.workflow.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void who_comes_second_to_a_row_of_the_embedded_database_is_told_so() {
        SQLException second = new SQLTransientException("another transaction has updated the same row", "90131", 90131);
        assertThat(Failures.collision(new IllegalStateException(second))).isTrue();
    }

    @Test
    void another_failure_of_the_database_is_no_collision() {
        SQLException full = new SQLException("no space left", "90028", 90028);
        assertThat(Failures.collision(new IllegalStateException(full))).isFalse();
    }
}
