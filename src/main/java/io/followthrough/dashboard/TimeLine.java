package io.followthrough.dashboard;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happened to a recommendation up to a day, or what is about one kind of things.
 *
 * @param kinds what there is to choose from, and where
 * @param all where everything is shown
 * @param total how much everything is
 * @param chosen what alone is shown; missing when everything is
 * @param points the latest first
 */
record TimeLine(
        List<Choice> kinds, String all, int total, @Nullable TimeKind chosen, List<TimePoint> points) {

    private static final Comparator<TimePoint> LATEST_FIRST =
            Comparator.comparing(TimePoint::on).thenComparing(TimePoint::kind).reversed();

    /** A kind that happened so often, and where it alone is shown. */
    record Choice(TimeKind kind, long number, String address) {}

    static TimeLine of(List<TimePoint> points, @Nullable TimeKind chosen, Address page) {
        Map<TimeKind, Long> numbers = points.stream().collect(groupingBy(TimePoint::kind, TreeMap::new, counting()));
        return new TimeLine(
                numbers.entrySet().stream()
                        .map(entry ->
                                new Choice(entry.getKey(), entry.getValue(), place(page.with("kind", entry.getKey()))))
                        .toList(),
                place(page),
                points.size(),
                chosen,
                points.stream()
                        .filter(point -> chosen == null || point.kind() == chosen)
                        .sorted(LATEST_FIRST)
                        .toList());
    }

    private static String place(Address address) {
        return address + "#timeline";
    }
}
