package io.followthrough.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.followthrough.people.People;
import io.followthrough.people.Role;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.boot.DefaultApplicationArguments;

class FirstAdministratorTest {

    private final People people = mock();

    @Test
    void a_start_without_a_secret_is_refused_while_there_is_nobody() {
        when(people.isEmpty()).thenReturn(true);

        assertThatThrownBy(() -> start("")).hasMessageContaining("FOLLOWTHROUGH_ADMIN_SECRET");
        assertThatThrownBy(() -> start("short")).hasMessageContaining("at least 12 characters");
        verify(people, never()).add(any(), any());
    }

    @Test
    void the_secret_becomes_the_password_of_the_first_administrator() {
        when(people.isEmpty()).thenReturn(true);

        start("a long one-time secret");

        verify(people)
                .add(
                        ArgumentMatchers.argThat(
                                person -> person.username().equals("admin") && person.has(Role.ADMINISTRATOR)),
                        eq("a long one-time secret"));
    }

    @Test
    void later_starts_need_no_secret_and_add_nobody() {
        when(people.isEmpty()).thenReturn(false);

        start("");

        verify(people, never()).add(any(), any());
    }

    private void start(String secret) {
        new FirstAdministrator(people, secret).run(new DefaultApplicationArguments());
    }
}
