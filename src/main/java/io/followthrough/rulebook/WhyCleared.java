package io.followthrough.rulebook;

import io.followthrough.shared.Missing;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says why a flag is gone: the first condition of its rule that no longer holds. */
@Component
class WhyCleared {

    /** Asking takes some reads: more than so many at once in one part of the portfolio are gone for a common reason, such as another policy. */
    static final int MOST = 100;

    private static final int LONGEST = 4000;

    private final AskingWhy asking;
    private final RulesInForce rules;

    WhyCleared(AskingWhy asking, RulesInForce rules) {
        this.asking = asking;
        this.rules = rules;
    }

    String of(KeptFlags.Key flag, LocalDate day) {
        try {
            return asking.ask(flag.subject(), new RuleCode(flag.rule()), day, Locale.ENGLISH)
                    .obstacle()
                    .map(this::sentence)
                    .orElseGet(() -> say("why.cleared.unknown", Map.of()));
        } catch (Missing gone) {
            return say("why.cleared.missing", Map.of());
        } catch (Refused noRule) {
            return say("why.cleared.rule", Map.of());
        }
    }

    /** For one of too many to ask about each. */
    String ofMany() {
        return say("why.cleared.many", Map.of());
    }

    private String sentence(Why.Condition obstacle) {
        Object value = obstacle.value() == null ? "–" : obstacle.value();
        String said =
                say("why.cleared", Map.of("words", obstacle.words(), "value", value, "needed", obstacle.needed()));
        return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
    }

    private String say(String key, Map<String, ?> facts) {
        return rules.now().words().say(key, facts, Locale.ENGLISH);
    }
}
