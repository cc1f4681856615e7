package io.followthrough.history;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The written history: it can be added to and read, and nothing else. */
interface HistoryEntries extends Repository<HistoryEntry, Long> {

    HistoryEntry save(HistoryEntry entry);

    /** What happened to one thing and to all that belongs to it, oldest first. */
    @Query("select * from history_entry where reference = :reference or reference like :below order by id")
    List<HistoryEntry> read(String reference, String below);
}
