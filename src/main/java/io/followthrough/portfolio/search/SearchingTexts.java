package io.followthrough.portfolio.search;

import io.followthrough.portfolio.edition.Transactions;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches the texts of recommendations and actions. Each search first reads what has happened since the last one, as
 * history tells it: so it finds what any node has written, and nothing has to be told to it.
 */
@Component
@Transactional(readOnly = true)
public class SearchingTexts {

    private static final int AT_A_TIME = 500;

    private final Texts texts;
    private @Nullable TextIndex index;
    private volatile long read;

    SearchingTexts(DataSource database) {
        this.texts = new Texts(database);
    }

    /**
     * The recommendations in whose texts all of that stands, as far as it was known by the day. Nothing is answered to
     * whoever is writing something: what is not committed yet cannot be searched.
     */
    public Optional<Found> recommendations(String typed, LocalDate asOf) {
        return find(typed, Kind.RECOMMENDATION, asOf);
    }

    /** The same of actions. */
    public Optional<Found> actions(String typed, LocalDate asOf) {
        return find(typed, Kind.ACTION, asOf);
    }

    /** Reads everything, where that was not done yet, so that nobody has to wait for it. */
    public void prepare() {
        try {
            upToDate();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<Found> find(String typed, Kind kind, LocalDate asOf) {
        if (Transactions.writing()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Search(upToDate(), kind, asOf).find(typed));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private TextIndex upToDate() throws IOException {
        long happened = texts.happened();
        TextIndex present = index;
        return present != null && happened <= read ? present : broughtUpTo(happened);
    }

    private synchronized TextIndex broughtUpTo(long happened) throws IOException {
        TextIndex present = index;
        if (present == null) {
            present = new TextIndex();
            read(present);
            index = present;
            read = happened;
        } else if (happened > read) {
            List<String> changed = texts.changedSince(read);
            for (int from = 0; from < changed.size(); from += AT_A_TIME) {
                List<String> some = changed.subList(from, Math.min(from + AT_A_TIME, changed.size()));
                present.remove(some);
                texts.of(some, adding(present));
            }
            present.show();
            read = happened;
        }
        return present;
    }

    private void read(TextIndex empty) throws IOException {
        texts.all(adding(empty));
        empty.show();
    }

    private static Consumer<Text> adding(TextIndex to) {
        return text -> {
            try {
                to.add(text);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
    }

    @PreDestroy
    synchronized void close() throws IOException {
        if (index != null) {
            index.close();
        }
    }
}
