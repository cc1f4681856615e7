package io.followthrough.workflow.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.shared.Missing;
import io.followthrough.shared.Refused;
import io.followthrough.shared.Sentences;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Does the same with several items, each in a transaction of its own: what is refused keeps nothing else from being done. */
@Component
class Bulk {

    private static final String REASSIGN = "name-owner";

    private final Completing completing;
    private final Beginning beginning;
    private final MoreTime moreTime;
    private final ObjectMapper json;
    private final Sentences sentences;

    Bulk(Completing completing, Beginning beginning, MoreTime moreTime, ObjectMapper json, Sentences sentences) {
        this.completing = completing;
        this.beginning = beginning;
        this.moreTime = moreTime;
        this.json = json;
        this.sentences = sentences;
    }

    /**
     * What became of one item.
     *
     * @param item the task or action
     * @param done whether it was done
     * @param message why not; missing when it was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(String item, boolean done, @Nullable String message) {}

    /** One result for each item, in the order in which they were named. */
    List<Result> run(String username, BulkOrder order) {
        return order.items().stream()
                .map(item -> result(item, () -> run(username, order, item)))
                .toList();
    }

    private void run(String username, BulkOrder order, String item) {
        switch (order.what()) {
            case CLAIM -> completing.claim(username, item);
            case REASSIGN -> beginning.begin(username, REASSIGN, item, form(order));
            case EXTEND -> moreTime.extend(username, item, order.form());
        }
    }

    private Result result(String item, Runnable work) {
        try {
            work.run();
            return new Result(item, true, null);
        } catch (RuntimeException failure) {
            String why = sentence(failure);
            return new Result(item, false, why == null ? null : sentences.in(why, LocaleContextHolder.getLocale()));
        }
    }

    /** A failure that nobody foresaw is none of one item: it goes on to whoever asked. */
    private static @Nullable String sentence(RuntimeException failure) {
        Optional<String> said = Failures.cause(failure, Refused.class)
                .map(Throwable::getMessage)
                .or(() -> Failures.cause(failure, Missing.class).map(Throwable::getMessage))
                .or(() -> Failures.cause(failure, ErrorResponseException.class)
                        .map(problem -> problem.getBody().getDetail()));
        if (said.isEmpty() && !Failures.collision(failure)) {
            throw failure;
        }
        return said.orElseGet(() -> Failures.busy().getBody().getDetail());
    }

    private String form(BulkOrder order) {
        try {
            return json.writeValueAsString(order.form());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
