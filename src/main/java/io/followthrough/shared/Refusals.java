package io.followthrough.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers what cannot be done: a script gets a problem (RFC 9457), a person a page that says what to do instead. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    @ExceptionHandler
    Object missing(Missing missing, HttpServletRequest request) {
        return answer(request, HttpStatus.NOT_FOUND, missing.getMessage(), List.of());
    }

    /** Who only reads has nothing to mend but the address. */
    @ExceptionHandler
    Object refused(Refused refused, HttpServletRequest request) {
        boolean reading = HttpMethod.GET.matches(request.getMethod());
        HttpStatus status = reading ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_ENTITY;
        return answer(request, status, refused.getMessage(), refused.problems());
    }

    @ExceptionHandler
    Object unreadable(MethodArgumentTypeMismatchException unreadable, HttpServletRequest request) {
        return unreadable(
                request, List.of(problem(unreadable.getName(), unreadable.getValue(), unreadable.getRequiredType())));
    }

    /** Several parameters that are read together, such as those of a filter. */
    @ExceptionHandler
    Object unreadable(BindException unreadable, HttpServletRequest request) {
        return unreadable(
                request,
                unreadable.getFieldErrors().stream()
                        .map(error -> problem(
                                error.getField(),
                                error.getRejectedValue(),
                                unreadable.getBindingResult().getFieldType(error.getField())))
                        .toList());
    }

    private static Object unreadable(HttpServletRequest request, List<Refused.Problem> problems) {
        return answer(request, HttpStatus.BAD_REQUEST, new Refused(problems).getMessage(), problems);
    }

    private static Refused.Problem problem(String name, @Nullable Object value, @Nullable Class<?> wanted) {
        return new Refused.Problem(
                name, "\"%s\" is not a value for %s. Use %s, or leave it out.".formatted(value, name, allowed(wanted)));
    }

    /** Two people changed the same thing; who was second is told, and nothing of theirs is kept. */
    @ExceptionHandler
    Object slower(OptimisticLockingFailureException collision, HttpServletRequest request) {
        return answer(
                request,
                HttpStatus.CONFLICT,
                "Somebody else changed this in the meantime. Read it again, and repeat what is still needed.",
                List.of());
    }

    /** What Spring itself refuses, such as an unknown address or a missing parameter. */
    @ExceptionHandler({
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeException.class,
        ServletRequestBindingException.class,
        ErrorResponseException.class
    })
    Object refusedByFramework(Exception refusal, HttpServletRequest request) {
        ProblemDetail problem = ((ErrorResponse) refusal).getBody();
        // Sentences of ours are for people; those of the framework are for scripts.
        boolean own = refusal.getClass() == ErrorResponseException.class;
        return forScripts(request)
                ? ResponseEntity.status(problem.getStatus())
                        .headers(((ErrorResponse) refusal).getHeaders())
                        .body(problem)
                : page(HttpStatusCode.valueOf(problem.getStatus()), own ? problem.getDetail() : null);
    }

    private static Object answer(
            HttpServletRequest request, HttpStatus status, @Nullable String sentence, List<Refused.Problem> problems) {
        if (!forScripts(request)) {
            return page(status, sentence);
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        if (!problems.isEmpty()) {
            problem.setProperty("errors", problems);
        }
        return ResponseEntity.of(problem).build();
    }

    private static String allowed(@Nullable Class<?> wanted) {
        if (wanted == null) {
            return "another one";
        }
        if (wanted.isEnum()) {
            return "one of " + Arrays.toString(wanted.getEnumConstants());
        }
        return wanted == LocalDate.class ? "a date such as 2026-11-23" : "a " + wanted.getSimpleName();
    }

    private static boolean forScripts(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/") || path.startsWith("/ui/");
    }

    private static ModelAndView page(HttpStatusCode status, @Nullable String sentence) {
        ModelAndView page = new ModelAndView("error", Map.of("status", status.value()), status);
        page.addObject("detail", sentence);
        return page;
    }
}
