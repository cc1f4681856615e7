package io.followthrough.rulebook.telling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Knows who was told, and who would be. Changes nothing. */
public interface KnowsWhoIsTold {

    /** Who was told of recommendations or actions up to a day, the latest first. */
    List<Told> about(Collection<String> subjects, LocalDate day);

    /** Says who hears of something on a day: user names, each with that of whom they stand in for. */
    Function<Telling, Map<String, @Nullable String>> recipients(LocalDate day);

    /** What somebody with that user name is called. */
    String nameOf(String username);
}
