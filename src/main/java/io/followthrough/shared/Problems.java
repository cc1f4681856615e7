package io.followthrough.shared;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says over HTTP what went wrong, as RFC 9457 describes it, with the sentences of the domain. */
@RestControllerAdvice(annotations = RestController.class)
class Problems extends ResponseEntityExceptionHandler {

    /** 422: what was asked can never be true, or not now; {@code errors} names the fields. */
    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, refused.getMessage());
        problem.setTitle("Refused");
        problem.setProperty("errors", refused.problems());
        return problem;
    }

    /** 404: nothing under that reference. */
    @ExceptionHandler
    ProblemDetail missing(Missing missing) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, missing.getMessage());
        problem.setTitle("Not found");
        return problem;
    }

    /** 409: somebody else changed the same thing in the meantime. */
    @ExceptionHandler
    ProblemDetail faster(OptimisticLockingFailureException collision) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT,
                "Somebody else changed this in the meantime. Read it again, and repeat what is still needed.");
        problem.setTitle("Somebody was faster");
        return problem;
    }

    /** 400: a parameter that cannot be read, such as a date written another way. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String where = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        Class<?> wanted = mismatch.getRequiredType();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, "\"%s\" is not a value for %s. Use %s.".formatted(mismatch.getValue(), where, allowed(wanted)));
        return handleExceptionInternal(mismatch, problem, headers, status, request);
    }

    private static String allowed(@Nullable Class<?> wanted) {
        if (wanted == null) {
            return "another one";
        }
        if (wanted.isEnum()) {
            return "one of " + Arrays.toString(wanted.getEnumConstants());
        }
        return switch (wanted.getSimpleName()) {
            case "LocalDate" -> "a date such as 2026-11-23";
            case "Integer", "int" -> "a whole number";
            case "Boolean", "boolean" -> "true or false";
            default -> "a " + wanted.getSimpleName();
        };
    }
}
