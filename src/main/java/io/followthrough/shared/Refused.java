package io.followthrough.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked can never be true, or not now: nothing was changed, and each problem is a sentence for the person who asked. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Refuses for several problems at once, so that a person can mend them in one go. */
    public Refused(List<Problem> problems) {
        super(String.join(" ", problems.stream().map(Problem::message).toList()));
        this.problems = List.copyOf(problems);
    }

    /** Refuses for one field; the sentence is formatted with the arguments where there are any. */
    public static Refused because(String field, String sentence, @Nullable Object... arguments) {
        return new Refused(
                List.of(new Problem(field, arguments.length == 0 ? sentence : sentence.formatted(arguments))));
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong.
     *
     * @param field where: the name of the field, such as {@code actions[0].due}; empty when it concerns the whole
     * @param message what is wrong and what to do next, as a sentence
     */
    public record Problem(String field, String message) {}
}
