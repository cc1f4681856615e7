package io.followthrough.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
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
import org.springframework.web.bind.MissingServletRequestParameterException;
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

    private static final String ERRORS = "errors";

    private final Sentences sentences;

    Refusals(Sentences sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler
    Object missing(Missing missing, HttpServletRequest request) {
        return answer(request, HttpStatus.NOT_FOUND, missing.getMessage(), List.of());
    }

    /** Who only reads has nothing to mend but the address. */
    @ExceptionHandler
    Object refused(Refused refused, HttpServletRequest request) {
        boolean reading = HttpMethod.GET.matches(request.getMethod());
        HttpStatus status = reading ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_ENTITY;
        return refused(refused, status, request);
    }

    @ExceptionHandler
    Object unreadable(MethodArgumentTypeMismatchException unreadable, HttpServletRequest request) {
        return unreadable(
                request, List.of(problem(unreadable.getName(), unreadable.getValue(), unreadable.getRequiredType())));
    }

    @ExceptionHandler
    Object incomplete(MissingServletRequestParameterException incomplete, HttpServletRequest request) {
        String name = incomplete.getParameterName();
        return refused(
                Refused.because(name, "\"%s\" is missing. Add it, and try again.", name),
                HttpStatus.BAD_REQUEST,
                request);
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

    private Object unreadable(HttpServletRequest request, List<Refused.Problem> problems) {
        return refused(new Refused(problems), HttpStatus.BAD_REQUEST, request);
    }

    private static Refused.Problem problem(String name, @Nullable Object value, @Nullable Class<?> wanted) {
        return new Refused.Problem(
                name, "\"%s\" is not a value for %s. Use %s, or leave it out.".formatted(value, name, allowed(wanted)));
    }

    private Object refused(Refused refused, HttpStatus status, HttpServletRequest request) {
        Refused said = sentences.in(refused, LocaleContextHolder.getLocale());
        return answer(request, status, said.getMessage(), said.problems());
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
        if (own) {
            say(problem);
        }
        return forScripts(request)
                ? ResponseEntity.status(problem.getStatus())
                        .headers(((ErrorResponse) refusal).getHeaders())
                        .body(problem)
                : page(HttpStatusCode.valueOf(problem.getStatus()), own ? problem.getDetail() : null);
    }

    private void say(ProblemDetail problem) {
        problem.setDetail(said(problem.getDetail()));
        Map<String, Object> more = problem.getProperties();
        if (more != null && more.get(ERRORS) instanceof List<?> errors) {
            List<Refused.Problem> problems = sentences.in(
                    errors.stream().map(Refused.Problem.class::cast).toList(), LocaleContextHolder.getLocale());
            problem.setProperty(ERRORS, problems);
            problem.setDetail(problems.stream()
                    .map(each -> each.field() + ": " + each.message())
                    .collect(Collectors.joining(" ")));
        }
    }

    private @Nullable String said(@Nullable String english) {
        return english == null ? null : sentences.in(english, LocaleContextHolder.getLocale());
    }

    private Object answer(
            HttpServletRequest request, HttpStatus status, @Nullable String english, List<Refused.Problem> problems) {
        String sentence = said(english);
        if (!forScripts(request)) {
            return page(status, sentence);
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        if (!problems.isEmpty()) {
            problem.setProperty(ERRORS, problems);
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
        if (wanted == LocalDate.class) {
            return "a date such as 2026-11-23";
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            return "true or false";
        }
        return wanted.isPrimitive() || Number.class.isAssignableFrom(wanted) ? "a whole number" : "another one";
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
