package io.followthrough.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.followthrough.dashboard.Drawing.Waited;
import io.followthrough.workflow.place.Stay;
import io.followthrough.workflow.place.Stay.Kind;
import io.followthrough.workflow.place.Ways;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marks in the drawings of the processes where a recommendation and its actions stand, and which way they have gone. */
@Component
class Drawings {

    private final Ways ways;
    private final Names names;
    private final Clock clock;

    Drawings(Ways ways, Names names, Clock clock) {
        this.ways = ways;
        this.names = names;
        this.clock = clock;
    }

    /** One drawing for each process that the recommendation or one of its actions has come to, in that order. */
    List<Drawing> of(String recommendation, Collection<String> actions, List<TurnInWords> turns) {
        Map<String, List<Stay>> byProcess =
                ways
                        .of(Stream.concat(Stream.of(recommendation), actions.stream())
                                .toList())
                        .stream()
                        .collect(groupingBy(Stay::process, LinkedHashMap::new, toList()));
        return byProcess.entrySet().stream()
                .map(entry -> drawing(entry.getKey(), entry.getValue(), turns))
                .toList();
    }

    private Drawing drawing(String process, List<Stay> stays, List<TurnInWords> turns) {
        List<Stay> present = stays.stream().filter(Stay::present).toList();
        List<Stay> passed = stays.stream().filter(stay -> !stay.present()).toList();
        return new Drawing(
                process,
                !present.isEmpty() && present.stream().noneMatch(stay -> stay.kind() == Kind.TASK),
                ids(present),
                names(present.stream().map(Drawings::placed)),
                ids(passed),
                names(passed.stream().map(Stay::name)),
                stays.stream()
                        .filter(stay -> stay.kind() == Kind.TASK || stay.kind() == Kind.WAIT)
                        .map(stay -> waited(stay, turns))
                        .toList());
    }

    private Waited waited(Stay stay, List<TurnInWords> turns) {
        LocalDate from = day(stay.from());
        Instant left = stay.to();
        LocalDate to = left == null ? null : day(left);
        return new Waited(
                place(stay),
                Objects.requireNonNullElse(stay.name(), stay.element()),
                who(stay, turns),
                from,
                to,
                ChronoUnit.DAYS.between(from, to == null ? LocalDate.now(clock) : to));
    }

    private @Nullable String who(Stay stay, List<TurnInWords> turns) {
        String person = stay.person();
        if (person != null) {
            return names.person(person);
        }
        return turns.stream()
                .filter(turn -> stay.present()
                        && turn.subject().equals(stay.reference())
                        && turn.step().equals(stay.name()))
                .map(TurnInWords::who)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String placed(Stay stay) {
        String place = place(stay);
        return place == null || stay.name() == null ? stay.name() : place + ": " + stay.name();
    }

    private static @Nullable String place(Stay stay) {
        Reference reference = new Reference(stay.reference());
        return reference.depth() > 2 ? reference.last() : null;
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    private static List<String> ids(List<Stay> stays) {
        return stays.stream().map(Stay::element).distinct().toList();
    }

    private static List<String> names(Stream<@Nullable String> names) {
        return names.filter(Objects::nonNull).distinct().toList();
    }
}
