package io.followthrough.dashboard;

import io.followthrough.people.People;
import io.followthrough.shared.Language;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
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

    /** What somebody is called; what was written where it is nobody's user name. */
    public String called(String username) {
        return people.nameOf(username);
    }

    /** The languages that there are to choose from. */
    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** Where the same page is in another language; the start page for what is no page to come back to. */
    public String address() {
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        boolean readable =
                HttpMethod.GET.matches(request.getMethod()) && request.getDispatcherType() != DispatcherType.ERROR;
        String query = request.getQueryString();
        return readable ? request.getRequestURI() + (query == null ? "" : "?" + query) : request.getContextPath() + "/";
    }

    /** First part of the address, such as {@code portfolio}; the pages of recommendations belong to the portfolio. */
    public String here() {
        String first = ServletUriComponentsBuilder.fromCurrentRequestUri().build().getPathSegments().stream()
                .findFirst()
                .orElse("");
        return first.equals("recommendations") ? "portfolio" : first;
    }
}
