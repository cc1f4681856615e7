package io.followthrough.job;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Long work that somebody began.
 *
 * @param id its number
 * @param person user name of who began it, and alone sees it
 * @param file name of the file that comes of it
 * @param mediaType of that file
 * @param status where it stands
 * @param done how many steps are done, such as lines written
 * @param total how many there will be; 0 when nobody knows
 * @param beganAt when it was asked for
 * @param endedAt when it ended, in whatever way; missing until then
 * @param problem why it failed; missing otherwise
 */
public record Job(
        long id,
        String person,
        String file,
        String mediaType,
        JobStatus status,
        long done,
        long total,
        OffsetDateTime beganAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable String problem) {

    /** How much of it is done, 0 to 100; less than 100 until it has ended. */
    @JsonProperty
    public int percent() {
        return status == JobStatus.DONE ? 100 : total == 0 ? 0 : (int) Math.min(99, done * 100 / total);
    }
}
