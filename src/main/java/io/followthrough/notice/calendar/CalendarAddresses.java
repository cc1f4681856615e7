package io.followthrough.notice.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The private addresses of calendars: whoever knows one reads the calendar, so each is random, and only its hash is kept. */
@Component
@Transactional
public class CalendarAddresses {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final NamedParameterJdbcOperations jdbc;
    private final Clock clock;

    CalendarAddresses(NamedParameterJdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new secret part of the address, which can be read only now; the one before is no longer good. */
    public String make(String person) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        revoke(person);
        jdbc.update(
                "insert into calendar_address (person, token_hash, made_on) values (:person, :hash, :today)",
                Map.of("person", person, "hash", hash(token), "today", LocalDate.now(clock)));
        return token;
    }

    /** From now on nobody reads the calendar of that person. */
    public void revoke(String person) {
        jdbc.update("delete from calendar_address where person = :person", Map.of("person", person));
    }

    /** Since when that person has an address; empty when they have none. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> madeOn(String person) {
        return jdbc
                .queryForList(
                        "select made_on from calendar_address where person = :person",
                        Map.of("person", person),
                        LocalDate.class)
                .stream()
                .findFirst();
    }

    /** User name of whose calendar stands under that secret; empty when it is nobody's. */
    @Transactional(readOnly = true)
    public Optional<String> personAt(String token) {
        return jdbc
                .queryForList(
                        "select person from calendar_address where token_hash = :hash",
                        Map.of("hash", hash(token)),
                        String.class)
                .stream()
                .findFirst();
    }

    /** A plain hash suffices, since nobody can guess 256 random bits. */
    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
