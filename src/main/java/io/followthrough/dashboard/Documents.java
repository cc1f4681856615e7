package io.followthrough.dashboard;

import io.followthrough.action.file.EvidenceFiles;
import io.followthrough.action.file.FileVersion;
import io.followthrough.workflow.file.Handing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The documents of actions as they were on a day; templates ask it by this bean's name who may replace them. */
@Component
class Documents {

    private final EvidenceFiles files;
    private final Handing handing;
    private final Clock clock;

    Documents(EvidenceFiles files, Handing handing, Clock clock) {
        this.files = files;
        this.handing = handing;
        this.clock = clock;
    }

    /** The newest version of each until the end of that day, oldest document first. */
    List<Newest> of(String action, LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return files.findByActionOrderById(action).stream()
                .flatMap(file -> file.latestBefore(end).map(version -> new Newest(file.id(), version)).stream())
                .toList();
    }

    /** Whether whoever looks at a page may upload files for an action. */
    public boolean mayUpload(String action) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        return person != null && handing.may(person.getName(), action);
    }

    /**
     * A document.
     *
     * @param id under which it is downloaded
     * @param version its newest version by the day
     */
    record Newest(long id, FileVersion version) {}
}
