package io.followthrough.dashboard;

import io.followthrough.history.Histories;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lets a page that is left open find out that it shows the past: it knows the newest entry of the history that it shows, and asks now and then for a newer one. */
@Controller("freshness")
class Freshness {

    /** Pages that only show; on others somebody may be writing, and would lose it. */
    private static final Set<String> SHOWING = Set.of(
            "portfolio",
            "recommendations",
            "evaluations",
            "meetings",
            "overview",
            "process",
            "work",
            "actions",
            "told");

    /** Pages of one thing, of which only its own history matters. */
    private static final Set<String> OF_ONE = Set.of("recommendations", "evaluations");

    private final Histories histories;

    Freshness(Histories histories) {
        this.histories = histories;
    }

    /**
     * What the page knows.
     *
     * @param about reference of what it shows; empty when it shows many things
     * @param seen number of the newest entry about it
     */
    record Seen(String about, long seen) {}

    /** Of the present page; missing when it shows nothing that gets old. */
    public @Nullable Seen here() {
        List<String> path =
                ServletUriComponentsBuilder.fromCurrentRequestUri().build().getPathSegments();
        if (path.isEmpty() || !SHOWING.contains(path.get(0))) {
            return null;
        }
        String about = OF_ONE.contains(path.get(0)) ? String.join("/", path.subList(1, path.size())) : "";
        return new Seen(about, newest(about));
    }

    /** Number of the newest entry, in the same way. */
    @GetMapping("/ui/latest")
    ResponseEntity<Long> latest(@RequestParam(defaultValue = "") String about) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(newest(about));
    }

    private long newest(String about) {
        return histories.latest(about.isEmpty() ? null : about);
    }
}
