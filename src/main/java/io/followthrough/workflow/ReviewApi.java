package io.followthrough.workflow;

import io.followthrough.rulebook.DailyReview;
import io.followthrough.rulebook.Review;
import io.followthrough.workflow.duty.Duties;
import io.followthrough.workflow.duty.NoticeQueue;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The daily review over HTTP: the same as the process does every morning, in the same order. */
@RestController
class ReviewApi {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewApi.class);

    private final DailyReview review;
    private final NoticeQueue notices;
    private final Duties duties;
    private final Clock clock;

    ReviewApi(DailyReview review, NoticeQueue notices, Duties duties, Clock clock) {
        this.review = review;
        this.notices = notices;
        this.duties = duties;
        this.clock = clock;
    }

    /**
     * Judges everything as of a day, today unless said, and keeps what is new and what is gone; when the day is today, it
     * also queues what people must hear, and begins what has fallen due. Each part keeps what it did, whatever becomes
     * of the next one; the same day again raises, queues and begins nothing.
     *
     * @throws ErrorResponseException when notices could not be queued, or something could not be begun after all was tried
     */
    @PostMapping("/api/daily-review")
    Review review(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asOf == null ? today : asOf;
        return day.equals(today) ? goOn(review.runAndTell(today)) : review.run(day);
    }

    private Review goOn(Review reviewed) {
        try {
            notices.queue();
            duties.begin();
            return reviewed;
        } catch (RuntimeException failure) {
            LOG.error("The review over HTTP kept its flags, and could not do all of the rest", failure);
            throw new ErrorResponseException(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.INTERNAL_SERVER_ERROR,
                            "The review judged %d recommendations and actions, and its flags are kept: %d new, %d gone. %s Call again once that is mended: what is done already is not done twice."
                                    .formatted(
                                            reviewed.judged(),
                                            reviewed.raised(),
                                            reviewed.cleared(),
                                            failure.getMessage())),
                    failure);
        }
    }
}
