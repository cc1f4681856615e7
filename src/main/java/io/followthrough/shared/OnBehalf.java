package io.followthrough.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On whose behalf the current work is done, where that is somebody else than who does it. */
@Component
public class OnBehalf {

    private final ThreadLocal<@Nullable String> person = new ThreadLocal<>();

    /** User name of the person for whom somebody stands in; missing when people act for themselves. */
    public Optional<String> current() {
        return Optional.ofNullable(person.get());
    }

    /** Does something on behalf of that person. */
    public void of(String username, Runnable work) {
        String before = person.get();
        person.set(username);
        try {
            work.run();
        } finally {
            if (before == null) {
                person.remove();
            } else {
                person.set(before);
            }
        }
    }
}
