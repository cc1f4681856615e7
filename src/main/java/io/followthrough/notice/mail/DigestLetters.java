package io.followthrough.notice.mail;

import io.followthrough.notice.DigestContent;
import io.followthrough.notice.DigestContents;
import io.followthrough.notice.outbox.Claimed;
import io.followthrough.notice.preference.Preferences;
import io.followthrough.people.People;
import io.followthrough.shared.Refused;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes digests, each in the language of who receives it. */
@Component
class DigestLetters implements Letters {

    private final DigestContents contents;
    private final Preferences preferences;
    private final People people;
    private final DigestWriting writing;

    DigestLetters(DigestContents contents, Preferences preferences, People people, DigestWriting writing) {
        this.contents = contents;
        this.preferences = preferences;
        this.people = people;
        this.writing = writing;
    }

    @Override
    public Letter of(Claimed digest) {
        Locale locale = preferences.of(digest.recipient()).language().locale();
        DigestContent content = contents.of(digest.id(), locale)
                .orElseThrow(() -> Refused.because(
                        "recipient", "Nobody signs in as \"%s\" any more: nothing is sent.", digest.recipient()));
        if (content.groups().isEmpty()) {
            throw Refused.because("digest", "Nothing stands in this digest: nothing is sent.");
        }
        String address = content.to().address();
        if (address == null) {
            throw Refused.because(
                    "address", "%s has no e-mail address: enter it in Admin.", people.nameOf(digest.recipient()));
        }
        return writing.letter(content, digest.key(), address, locale);
    }
}
