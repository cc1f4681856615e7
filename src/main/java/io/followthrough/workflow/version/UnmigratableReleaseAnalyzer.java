package io.followthrough.workflow.version;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words why a release does not start, and what to do. */
class UnmigratableReleaseAnalyzer extends AbstractFailureAnalyzer<UnmigratableRelease> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnmigratableRelease cause) {
        return new FailureAnalysis(
                "This release has no place for processes that are running:%n%n%s%n%nNothing was deployed or changed."
                        .formatted(cause.getMessage()),
                "Start the previous release again and let people complete these steps first, or take a release that"
                        + " says where they go on (a line in Moves for each of these elements).",
                cause);
    }
}
