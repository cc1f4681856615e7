package io.followthrough.history;

import io.followthrough.shared.Refused;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What happened, over HTTP. */
@RestController
class HistoryApi {

    private final Histories histories;

    HistoryApi(Histories histories) {
        this.histories = histories;
    }

    /** What happened to {@code reference}, whose slashes are written as they are; oldest first. */
    @GetMapping("/api/history/{*reference}")
    List<Entry> read(@PathVariable String reference, Locale locale) {
        if (reference.length() < 2) {
            throw Refused.because("reference", "Say whose history, such as /api/history/SECO-2019-SME/1.");
        }
        return histories.of(reference.substring(1), locale);
    }

    /** Whether anybody altered the history. */
    @GetMapping("/api/history-check")
    Check check() {
        return histories.check();
    }
}
