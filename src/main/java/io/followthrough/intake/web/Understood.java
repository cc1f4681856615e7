package io.followthrough.intake.web;

import io.followthrough.intake.Received;
import io.followthrough.intake.understanding.Understanding;
import java.util.List;

/**
 * What a script gets for a document.
 *
 * @param id to confirm it with
 * @param page where a person can look at it and correct it
 * @param alreadyRegistered whether confirming it would register nothing new
 */
record Understood(
        long id,
        Understanding.Evaluation evaluation,
        List<Understanding.Recommendation> recommendations,
        List<Understanding.Problem> problems,
        boolean alreadyRegistered,
        String page) {

    static Understood of(Received received) {
        Understanding understanding = received.understanding();
        return new Understood(
                received.id(),
                understanding.evaluation(),
                understanding.recommendations(),
                understanding.problems(),
                received.alreadyRegistered(),
                "/intake/" + received.id());
    }
}
