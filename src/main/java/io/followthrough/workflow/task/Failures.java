package io.followthrough.workflow.task;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Tells what a failure means for whoever sent a form. */
class Failures {

    /** How H2 says that another transaction has changed the same row; Spring does not know it. */
    private static final int CHANGED_BY_ANOTHER = 90131;

    private Failures() {}

    static ErrorResponseException problem(HttpStatus status, String sentence) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }

    static ErrorResponseException conflict(String sentence) {
        return problem(HttpStatus.CONFLICT, sentence);
    }

    /** The first of that type among a failure and its causes. */
    static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.<Throwable>iterate(failure, one -> one != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** Whether two people were at the same thing together, and this one was second. */
    static boolean collision(Throwable failure) {
        return cause(failure, OptimisticLockingException.class).isPresent()
                || cause(failure, ConcurrencyFailureException.class).isPresent()
                || cause(failure, SQLException.class)
                        .filter(said -> said.getErrorCode() == CHANGED_BY_ANOTHER)
                        .isPresent();
    }

    static ErrorResponseException busy() {
        return conflict("Somebody else is changing the same thing. Try again in a moment.");
    }
}
