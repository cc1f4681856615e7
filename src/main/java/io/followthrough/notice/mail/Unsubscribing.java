package io.followthrough.notice.mail;

import io.followthrough.notice.preference.Preference;
import io.followthrough.notice.preference.Preferences;
import io.followthrough.notice.preference.Rhythm;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.shared.Missing;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Turns digests off for whoever holds a token that we signed, without signing in (RFC 8058). */
@Component
class Unsubscribing {

    private static final String HMAC = "HmacSHA256";
    private static final String PURPOSE = "unsubscribe ";

    private final SigningKey key;
    private final People people;
    private final Preferences preferences;

    Unsubscribing(SigningKey key, People people, Preferences preferences) {
        this.key = key;
        this.people = people;
        this.preferences = preferences;
    }

    /** What stands in the address by which that person turns digests off; it does nothing else, and always the same. */
    String token(String username) {
        return encode(username.getBytes(StandardCharsets.UTF_8)) + "." + encode(signature(username));
    }

    /**
     * Whose token it is.
     *
     * @throws Missing when we did not sign it, or nobody has that user name any more
     */
    Person person(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length == 2) {
            String username = new String(decode(parts[0]), StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(signature(username), decode(parts[1]))) {
                return people.find(username).orElseThrow(() -> new Missing("person", username));
            }
        }
        throw new Missing("address to turn digests off", "like this");
    }

    /**
     * Turns them off; whoever did so already stays so.
     *
     * @throws Missing when we did not sign the token
     */
    Preference turnOff(String token) {
        Preference before = preferences.of(person(token).username());
        Preference after =
                new Preference(before.person(), Rhythm.OFF, before.weekday(), before.language(), before.zone());
        preferences.keep(after);
        return after;
    }

    private byte[] signature(String username) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.bytes(), HMAC));
            return mac.doFinal((PURPOSE + username).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Java always has this algorithm.", impossible);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException none) {
            return new byte[0];
        }
    }
}
