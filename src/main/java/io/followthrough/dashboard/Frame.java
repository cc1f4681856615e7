package io.followthrough.dashboard;

import io.followthrough.people.People;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the frame around every page shows: who is signed in, and in which part of the product they are. */
@Component
class Frame {

    private final People people;

    Frame(People people) {
        this.people = people;
    }

    /** Name of who is signed in; missing when nobody is. */
    public @Nullable String signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getName)
                .map(people::nameOf)
                .orElse(null);
    }

    /** First part of the address, such as {@code portfolio}; the pages of recommendations belong to the portfolio. */
    public String here() {
        String first = ServletUriComponentsBuilder.fromCurrentRequestUri().build().getPathSegments().stream()
                .findFirst()
                .orElse("");
        return first.equals("recommendations") ? "portfolio" : first;
    }
}
