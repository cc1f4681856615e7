package io.followthrough.portfolio.search;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads all texts while the first people sign in. */
@Component
class PreparingSearch {

    private final SearchingTexts searching;

    PreparingSearch(SearchingTexts searching) {
        this.searching = searching;
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread reader = new Thread(searching::prepare, "search");
        reader.setDaemon(true);
        reader.start();
    }
}
