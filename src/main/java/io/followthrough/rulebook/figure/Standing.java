package io.followthrough.rulebook.figure;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.followthrough.rulebook.RuleCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** How everything stands as of a day: counted once, by evaluation, unit and priority, and added up as it is asked for. */
public class Standing {

    /** So many choices are remembered; more are added up anew. */
    private static final int REMEMBERED = 500;

    /**
     * What is known of one evaluation.
     *
     * @param cells what was counted of each unit and priority
     * @param flags what the rules say: references by rule
     */
    record OfEvaluation(List<Cell> cells, Map<RuleCode, List<String>> flags) {}

    private record Sums(Tally tally, Cohorts cohorts) {}

    private final LocalDate day;
    private final Map<String, OfEvaluation> evaluations;
    private final Map<Scope, Sums> sums = new ConcurrentHashMap<>();
    private final Map<RuleCode, Set<String>> flagged = new ConcurrentHashMap<>();

    Standing(LocalDate day, Map<String, OfEvaluation> evaluations) {
        this.day = day;
        this.evaluations = evaluations;
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** The same, where some evaluations were counted anew. */
    Standing with(Map<String, OfEvaluation> changed, Set<String> evaluationsChanged) {
        Map<String, OfEvaluation> all = new HashMap<>(evaluations);
        all.keySet().removeAll(evaluationsChanged);
        all.putAll(changed);
        return new Standing(day, all);
    }

    /** Whether no recommendation was issued by the day. */
    public boolean empty() {
        return evaluations.isEmpty();
    }

    /** What was counted. */
    public Tally of(Scope scope) {
        return sums(scope).tally;
    }

    /** What was counted of each unit or evaluation, by name; of what has no unit under {@link Scope#NO_UNIT}. */
    public Map<String, Tally> by(Part.By by, Scope scope) {
        Map<String, Tally> tallies = new TreeMap<>();
        cells(scope)
                .forEach(cell -> tallies.computeIfAbsent(cell.scope().of(by), name -> new Tally())
                        .add(cell.tally()));
        return tallies;
    }

    /** What became of the recommendations of each year, oldest first. */
    public List<Cohort> cohorts(Scope scope) {
        return sums(scope).cohorts.all();
    }

    /** How many actions came and went in each period, oldest first. */
    public List<Flow> flow(Flow.Period period, Scope scope) {
        return Flow.of(cells(scope).flatMap(cell -> cell.events().stream()), period, day);
    }

    /** What happened to the stock of actions from one day to another, in that order. */
    public List<Flow.Event> events(LocalDate from, LocalDate to, Flow.Kind kind, Scope scope) {
        return cells(scope)
                .flatMap(cell -> cell.events().stream())
                .filter(event -> event.kind() == kind
                        && !event.on().isBefore(from)
                        && !event.on().isAfter(to))
                .sorted(Comparator.comparing(Flow.Event::on).thenComparing(Flow.Event::action))
                .toList();
    }

    /** References of what a number counts. */
    public Set<String> items(Counted counted, Scope scope) {
        Matcher cohort = counted.match(Counted.COHORT);
        if (cohort.matches()) {
            int year = Integer.parseInt(cohort.group(1));
            int after = Integer.parseInt(cohort.group(2));
            boolean all = counted.which() == Counted.Which.ALL;
            return cells(scope)
                    .flatMap(cell -> cell.cohorts().items(year, after, all))
                    .collect(toSet());
        }
        Matcher open = counted.match(Counted.OPEN);
        return open.matches()
                ? open(LocalDate.parse(open.group(1)), scope)
                : items(Figure.valueOf(counted.name()), counted.which(), scope);
    }

    private Set<String> items(Figure figure, Counted.Which which, Scope scope) {
        long most = figure.longest() ? of(scope).numerator(figure) : 0;
        Set<String> items = cells(scope)
                .flatMap(cell -> which == Counted.Which.COUNTED
                        ? cell.tally().counted(figure, most)
                        : cell.tally().all(figure))
                .collect(toSet());
        if (which == Counted.Which.OTHERS) {
            items.removeAll(items(figure, Counted.Which.COUNTED, scope));
        }
        return items;
    }

    private Set<String> open(LocalDate on, Scope scope) {
        Map<String, Integer> balance = new HashMap<>();
        cells(scope)
                .flatMap(cell -> cell.events().stream())
                .filter(event -> !event.on().isAfter(on))
                .forEach(event -> balance.merge(event.action(), event.kind().opens() ? 1 : -1, Integer::sum));
        return balance.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** References of the recommendations and actions that have this flag. */
    public Set<String> flagged(RuleCode rule) {
        return flagged.computeIfAbsent(
                rule,
                asked -> evaluations.values().stream()
                        .flatMap(each -> each.flags().getOrDefault(asked, List.of()).stream())
                        .collect(toUnmodifiableSet()));
    }

    private Stream<Cell> cells(Scope scope) {
        Stream<OfEvaluation> asked = scope.evaluation() == null
                ? evaluations.values().stream()
                : Stream.ofNullable(evaluations.get(scope.evaluation()));
        return asked.flatMap(each -> each.cells().stream()).filter(cell -> scope.covers(cell.scope()));
    }

    private Sums sums(Scope scope) {
        Sums known = sums.get(scope);
        if (known != null) {
            return known;
        }
        Sums made = new Sums(new Tally(), new Cohorts());
        cells(scope).forEach(cell -> {
            made.tally.add(cell.tally());
            made.cohorts.add(cell.cohorts());
        });
        if (sums.size() < REMEMBERED) {
            sums.put(scope, made);
        }
        return made;
    }
}
