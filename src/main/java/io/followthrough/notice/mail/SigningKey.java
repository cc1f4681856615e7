package io.followthrough.notice.mail;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret of this installation, made when it is first needed and the same on all nodes. */
@Component
class SigningKey {

    private static final int BYTES = 32;

    private final JdbcClient database;

    SigningKey(JdbcClient database) {
        this.database = database;
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(kept().orElseGet(this::make));
    }

    private Optional<String> kept() {
        return database.sql("select secret from signing_key")
                .query(String.class)
                .optional();
    }

    private String make() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        String secret = Base64.getEncoder().encodeToString(fresh);
        try {
            database.sql("insert into signing_key (id, secret) values (1, :secret)")
                    .param("secret", secret)
                    .update();
            return secret;
        } catch (DuplicateKeyException meanwhile) {
            return kept().orElseThrow();
        }
    }
}
