package io.followthrough.notice.hook;

import io.followthrough.shared.Missing;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The addresses that are told of flags. */
@Component
@Transactional
public class Hooks {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String ALL = """
            select hook.id, url, added_by, added_on, enabled,
                   (select count(*) from hook_delivery d where d.hook = hook.id and d.status in ('QUEUED', 'SENDING')) waiting,
                   (select count(*) from hook_delivery d where d.hook = hook.id and d.status = 'GAVE_UP') gave_up,
                   latest.status last_outcome, latest.last_error
            from hook left join hook_delivery latest
              on latest.id = (select max(d.id) from hook_delivery d where d.hook = hook.id)
            order by hook.id""";

    private final JdbcClient database;
    private final Targets targets;
    private final Clock clock;

    Hooks(JdbcClient database, Targets targets, Clock clock) {
        this.database = database;
        this.targets = targets;
        this.clock = clock;
    }

    /** A new hook with the secret by which it knows us, which is told only now. */
    public record Added(long id, String url, String secret) {}

    /**
     * Tells that address from the next review on.
     *
     * @throws io.followthrough.shared.Refused when a hook may not lead there
     */
    public Added add(String url, String administrator) {
        String address = targets.check(url).toString();
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql(
                        "insert into hook (url, secret, added_by, added_on, enabled) values (:url, :secret, :by, :on, true)")
                .param("url", address)
                .param("secret", secret)
                .param("by", administrator)
                .param("on", LocalDate.now(clock))
                .update(key, "id");
        return new Added(Objects.requireNonNull(key.getKey()).longValue(), address, secret);
    }

    /** All, oldest first. */
    @Transactional(readOnly = true)
    public List<Hook> all() {
        return database.sql(ALL)
                .query((row, number) -> new Hook(
                        row.getLong("id"),
                        row.getString("url"),
                        row.getString("added_by"),
                        row.getObject("added_on", LocalDate.class),
                        row.getBoolean("enabled"),
                        row.getInt("waiting"),
                        row.getInt("gave_up"),
                        row.getString("last_outcome"),
                        row.getString("last_error")))
                .list();
    }

    /** Tells it again, or no longer: what waits for it is then cancelled. */
    public void enable(long id, boolean enabled) {
        found(
                id,
                database.sql("update hook set enabled = :enabled where id = :id")
                        .param("enabled", enabled)
                        .param("id", id)
                        .update());
        if (!enabled) {
            database.sql("update hook_delivery set status = 'CANCELLED' where hook = :id and status = 'QUEUED'")
                    .param("id", id)
                    .update();
        }
    }

    /** Forgets it, its secret and its deliveries. */
    public void remove(long id) {
        found(
                id,
                database.sql("delete from hook where id = :id").param("id", id).update());
    }

    /** Sends once more what was given up. */
    public void tryAgain(long id) {
        found(
                id,
                database.sql("update hook set enabled = true where id = :id")
                        .param("id", id)
                        .update());
        database.sql(
                        "update hook_delivery set status = 'QUEUED', tries = 0, next_try = :now where hook = :id and status = 'GAVE_UP'")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static void found(long id, int rows) {
        if (rows == 0) {
            throw new Missing("web hook", Long.toString(id));
        }
    }
}
