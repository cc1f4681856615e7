package io.followthrough.workflow.version;

import java.util.List;

/** The models of this release have no place for processes that run in the database; nothing was changed. */
class UnmigratableRelease extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands where it cannot go on; one sentence for each element. */
    UnmigratableRelease(List<String> homeless) {
        super(String.join(System.lineSeparator(), homeless));
    }
}
