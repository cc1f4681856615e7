package io.followthrough.demo;

import static io.followthrough.evaluation.Priority.HIGH;
import static io.followthrough.evaluation.Priority.LOW;
import static io.followthrough.evaluation.Priority.MEDIUM;
import static io.followthrough.response.Position.AGREE;
import static io.followthrough.response.Position.DISAGREE;
import static io.followthrough.response.Position.PARTIALLY_AGREE;

import io.followthrough.action.FollowingUp;
import io.followthrough.action.adoption.AssessingAdoption;
import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.evaluation.RecommendationsRegistered;
import io.followthrough.response.RespondingToRecommendations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Four invented evaluations of an invented agency, told relative to today, so that something of everything is there to
 * see: closed and open, on time and late, addressed and forgotten.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "followthrough.demo.portfolio", matchIfMissing = true)
@Order(4)
class DemoPortfolio implements ApplicationRunner {

    private static final String TRADE = "TRADE";
    private static final String MACRO = "MACRO";

    private final DemoEvaluation.Stage stage;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DemoPortfolio(
            Evaluations evaluations,
            Recommendations recommendations,
            RespondingToRecommendations responding,
            FollowingUp followingUp,
            AssessingAdoption assessing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stage = new DemoEvaluation.Stage(evaluations, recommendations, responding, followingUp, assessing);
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (stage.evaluations().count() > 0) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        for (DemoEvaluation told : List.of(exports(today), finances(today), skills(today), customs(today))) {
            events.publishEvent(new RecommendationsRegistered(told.reference(), told.recommendations()));
        }
    }

    private DemoEvaluation exports(LocalDate today) {
        LocalDate issued = today.minusMonths(38).withDayOfMonth(15);
        LocalDate answered = issued.plusDays(35);
        DemoEvaluation told = DemoEvaluation.of(
                stage, "EXPORT", "Export promotion for small producers", EvaluationKind.INDEPENDENT, issued, 2.0);
        told.recommends(
                        "Concentrate support on the three export sectors in which partner countries have a proven market.",
                        HIGH,
                        TRADE)
                .answered(AGREE, "The new country programmes name at most three sectors each.", answered)
                .promises("Revise the sector selection guideline", "head", issued.plusMonths(9), answered)
                .asksForClosure("Guideline of the second quarter, register no. 14", "staff", issued.plusMonths(8))
                .verified(issued.plusMonths(9))
                .promises(
                        "Close or hand over programmes outside the chosen sectors",
                        "staff",
                        issued.plusMonths(18),
                        answered)
                .asksForClosure("Closing reports of two programmes", "staff", issued.plusMonths(22))
                .verified(issued.plusMonths(23))
                .adopted(
                        90,
                        "Both actions were done, the second four months late; one programme stays outside the chosen sectors.",
                        issued.plusMonths(25));
        told.recommends("Measure what producers earn, not only what they export.", MEDIUM, TRADE)
                .answered(
                        PARTIALLY_AGREE,
                        "Income is measured in new programmes. Running programmes keep their indicators, since their baselines cannot be made up for.",
                        answered)
                .promises(
                        "Introduce an income indicator for all new programmes",
                        "staff",
                        issued.plusMonths(20),
                        answered)
                .reports(60, "The indicator is tested in two of five programmes.", "staff", today.minusDays(210));
        told.recommends("Open an office in each export region.", LOW, TRADE)
                .answered(
                        DISAGREE,
                        "The regions are served by the embassies; offices of our own would double the cost.",
                        answered)
                .acknowledged("The cost argument is documented and convincing.", answered.plusDays(20));
        return told;
    }

    private DemoEvaluation finances(LocalDate today) {
        LocalDate issued = today.minusMonths(15).withDayOfMonth(10);
        LocalDate answered = issued.plusDays(40);
        DemoEvaluation told = DemoEvaluation.of(
                stage, "PFM", "Support to public financial management", EvaluationKind.INDEPENDENT, issued, 1.7);
        told.recommends(
                        "Agree with partner ministries on who keeps the treasury system running after the programme ends.",
                        HIGH,
                        MACRO)
                .answered(AGREE, "Hand-over will be part of each agreement.", answered)
                .promises(
                        "Sign hand-over agreements with the four partner ministries",
                        "head2",
                        today.plusDays(21),
                        answered)
                .reports(75, "Three of four agreements are signed.", "staff2", today.minusDays(30))
                .promises("Train two system administrators per ministry", "staff2", today.minusDays(75), answered)
                .reports(40, "Training took place in two ministries.", "staff2", today.minusDays(120));
        told.recommends("Publish the results of the fiscal risk assessments.", MEDIUM, MACRO)
                .answered(AGREE, "Publication is in everybody's interest.", answered);
        told.recommends("Use country systems for procurement wherever the assessment allows it.", MEDIUM, MACRO)
                .answered(PARTIALLY_AGREE, "Accepted for works; consultants are still hired by the agency.", answered)
                .promises("n/a", "nobody", null, answered);
        told.recommends("Share lessons on digital tax filing among partner countries.", LOW, MACRO)
                .answered(AGREE, null, answered)
                .promises("Hold a peer exchange of tax administrations", null, null, answered)
                .promises("Write a short guide on lessons learned", "staff2", today.minusDays(20), answered)
                .asksForClosure("Guide on the intranet, register no. 52", "staff2", today.minusDays(9));
        return told;
    }

    private DemoEvaluation skills(LocalDate today) {
        LocalDate issued = today.minusDays(64);
        DemoEvaluation told = DemoEvaluation.of(
                stage, "SKILLS", "Vocational skills for the export industry", EvaluationKind.EXTERNAL, issued, 2.4);
        told.recommends("Let companies co-finance training from the first year.", HIGH, TRADE);
        told.recommends("Follow graduates for two years after their training.", MEDIUM, TRADE);
        return told;
    }

    private DemoEvaluation customs(LocalDate today) {
        LocalDate issued = today.minusDays(33);
        DemoEvaluation told = DemoEvaluation.of(
                stage, "CUSTOMS", "Modern customs administration", EvaluationKind.INDEPENDENT, issued, 1.9);
        told.recommends("Agree on one data standard with all border agencies.", HIGH, MACRO);
        told.recommends("Involve traders in the design of new procedures.", MEDIUM, null);
        return told;
    }
}
