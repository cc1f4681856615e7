package io.followthrough.notice;

import io.followthrough.notice.preference.Preference;
import io.followthrough.notice.preference.Rhythm;
import io.followthrough.notice.preference.WorkingDays;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Makes of the notices that wait at most one digest for each person and day, on working days only. */
@Component
class Digests {

    private record Waiting(String person, boolean loud) {}

    private final NamedParameterJdbcOperations jdbc;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final LocalTime earliest;
    private final String domain;

    Digests(
            NamedParameterJdbcOperations jdbc,
            WorkingDays workingDays,
            Clock clock,
            @Value("${followthrough.notices.send-from:07:00}") String earliest,
            @Value("${followthrough.notices.domain:localhost}") String domain) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.clock = clock;
        this.earliest = LocalTime.parse(earliest);
        this.domain = domain;
    }

    /** Makes those of a day; who wants one each week gets it on the chosen day, or on the first afterwards on which this runs. */
    void make(LocalDate day, @Nullable LocalDate latest, Map<String, Preference> chosen) {
        if (!workingDays.include(day)) {
            return;
        }
        List<Preference> due = jdbc
                .query(
                        """
                        select recipient, max(case when loud then 1 else 0 end) as loudest from notice
                        where status = 'WAITING'
                          and not exists (select 1 from digest where digest.recipient = notice.recipient and for_day = :day)
                        group by recipient order by recipient""",
                        Map.of("day", day),
                        (row, number) -> new Waiting(row.getString("recipient"), row.getInt("loudest") == 1))
                .stream()
                .filter(waiting -> comes(wanted(waiting, chosen), waiting.loud(), day, latest))
                .map(waiting -> wanted(waiting, chosen))
                .toList();
        make(due, day);
        jdbc.update("update latest_queue set as_of = :day", Map.of("day", day));
    }

    private Preference wanted(Waiting waiting, Map<String, Preference> chosen) {
        return chosen.getOrDefault(waiting.person(), Preference.byDefault(waiting.person(), clock.getZone()));
    }

    private void make(List<Preference> due, LocalDate day) {
        jdbc.batchUpdate("""
                insert into digest (recipient, for_day, status, send_from, next_try, message_id)
                values (:recipient, :day, 'QUEUED', :from, :from, :messageId)""", due.stream().map(wanted -> values(wanted, day)).toArray(SqlParameterSource[]::new));
        jdbc.batchUpdate(
                """
                update notice set status = 'IN_DIGEST',
                    digest = (select id from digest where digest.recipient = :recipient and for_day = :day)
                where recipient = :recipient and status = 'WAITING'""",
                due.stream()
                        .map(wanted -> new MapSqlParameterSource("recipient", wanted.person()).addValue("day", day))
                        .toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource values(Preference wanted, LocalDate day) {
        OffsetDateTime from =
                day.atTime(earliest).atZone(wanted.zone()).toInstant().atOffset(ZoneOffset.UTC);
        String hash = UUID.nameUUIDFromBytes(wanted.person().getBytes(StandardCharsets.UTF_8))
                .toString();
        return new MapSqlParameterSource("recipient", wanted.person())
                .addValue("day", day)
                .addValue("from", from)
                .addValue("messageId", "digest.%s.%s@%s".formatted(hash, day, domain));
    }

    /**
     * Whether somebody for whom something waits gets a digest on a working day.
     *
     * @param loud whether anything of it is told whatever the person wants to receive
     * @param latest when digests were last made; missing when never
     */
    boolean comes(Preference wanted, boolean loud, LocalDate day, @Nullable LocalDate latest) {
        return loud
                || wanted.rhythm() == Rhythm.DAILY
                || wanted.rhythm() == Rhythm.WEEKLY && weekly(wanted, day, latest);
    }

    /** Whether the chosen day, moved to a working day, is today or has passed since digests were last made. */
    private boolean weekly(Preference wanted, LocalDate day, @Nullable LocalDate latest) {
        LocalDate thisWeek = day.with(TemporalAdjusters.previousOrSame(wanted.weekday()));
        return passed(thisWeek, day, latest) || passed(thisWeek.minusWeeks(1), day, latest);
    }

    private boolean passed(LocalDate weekday, LocalDate day, @Nullable LocalDate latest) {
        LocalDate sending = workingDays.onOrAfter(weekday);
        return sending.equals(day) || latest != null && sending.isAfter(latest) && sending.isBefore(day);
    }
}
