package io.followthrough.action;

import io.followthrough.action.Verification.Verdict;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an action leaves behind; only ever added to, in the order of time.
 *
 * @param statuses where it came to stand
 * @param earlier what it promised before
 * @param reports what its owner reported
 * @param evidence what was shown for it
 * @param verifications how its closure was judged
 */
record Trail(
        List<StatusChange> statuses,
        List<EarlierPromise> earlier,
        List<ProgressReport> reports,
        List<Evidence> evidence,
        List<Verification> verifications) {

    Trail {
        statuses = new ArrayList<>(statuses);
        earlier = new ArrayList<>(earlier);
        reports = new ArrayList<>(reports);
        evidence = new ArrayList<>(evidence);
        verifications = new ArrayList<>(verifications);
    }

    /** How much was done by the last report. */
    int percent() {
        return reports.isEmpty() ? 0 : reports.get(reports.size() - 1).percent();
    }

    /** Somebody says that it is done, and shows it. */
    void show(Evidence shown, int percent) {
        evidence.add(shown);
        verifications.add(Verification.requested(shown.providedBy(), shown.providedOn(), percent));
    }

    /** The last verdict does not hold any more. */
    void voidVerdict(LocalDate on) {
        int last = verifications.size() - 1;
        if (last >= 0) {
            verifications.set(last, verifications.get(last).voided(on));
        }
    }

    /** @throws Refused when the one who judges answers for the action, planned it, or showed evidence for it */
    void judge(
            Verdict found, String by, Stream<@Nullable String> answering, @Nullable Reason missing, LocalDate today) {
        refuseAuthor(by, answering);
        int last = verifications.size() - 1;
        verifications.set(last, verifications.get(last).judged(found, by, today, missing));
    }

    /** @throws Refused when that person answers for the action, planned it, or showed evidence for it */
    void refuseAuthor(String person, Stream<@Nullable String> answering) {
        Stream<@Nullable String> authors = Stream.concat(
                verifications.stream().map(Verification::requestedBy).skip(Math.max(0, verifications.size() - 1)),
                evidence.stream().map(Evidence::providedBy));
        if (Stream.concat(answering, authors).filter(Objects::nonNull).anyMatch(person::equals)) {
            throw Refused.because(
                    "",
                    "You own or planned this action, or asked for its closure yourself. Somebody else has to verify it.");
        }
    }

    /** What the verifier missed; missing unless the last closure was returned. */
    @Nullable
    Reason returnComment() {
        return verifications.isEmpty()
                ? null
                : verifications.get(verifications.size() - 1).comment();
    }

    /** The last day of anything in it, and of where the action stands. */
    LocalDate lastFactOn(LocalDate standing) {
        return Stream.of(
                        earlier.stream().map(EarlierPromise::replacedOn),
                        reports.stream().map(ProgressReport::reportedOn),
                        evidence.stream().map(Evidence::providedOn))
                .flatMap(days -> days)
                .reduce(standing, (one, other) -> one.isBefore(other) ? other : one);
    }
}
