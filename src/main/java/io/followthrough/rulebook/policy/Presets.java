package io.followthrough.rulebook.policy;

import io.followthrough.shared.Refused;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** What other organisations have decided: numbers to compare with, or to begin from. */
@Component
public class Presets {

    /** The numbers that came with the rules. */
    static final String DEFAULT = "default";

    private final Map<String, Map<String, PolicyNumber>> presets = new TreeMap<>();
    private final Policy standard;

    Presets(@Value("classpath*:rules/policies/*.yaml") Resource[] files) throws IOException {
        Policy found = null;
        for (Resource file : files) {
            String name = String.valueOf(file.getFilename()).replaceFirst("\\.yaml$", "");
            if (name.equals(DEFAULT)) {
                found = PolicyFile.read(name, file.getInputStream());
            } else {
                presets.put(name, PolicyFile.preset(name, file.getInputStream()));
            }
        }
        if (found == null) {
            throw new IllegalStateException("There is no rules/policies/default.yaml.");
        }
        standard = found;
        presets.put(DEFAULT, Map.of());
        presets.forEach((name, numbers) -> PolicyChecks.require(standard.with(new PolicyVersion(name, 0), numbers)));
    }

    /** The numbers that came with the rules. */
    public Policy standard() {
        return standard;
    }

    public Set<String> names() {
        return presets.keySet();
    }

    /**
     * All numbers of a preset: its own, and those of the default where it has none.
     *
     * @throws Refused when there is no preset of that name
     */
    public Map<String, PolicyNumber> numbers(String preset) {
        Map<String, PolicyNumber> own = presets.get(preset);
        if (own == null) {
            throw Refused.because(
                    "preset", "There is no preset \"%s\". There are %s.", preset, String.join(", ", names()));
        }
        Map<String, PolicyNumber> all = standard.numbers();
        all.putAll(own);
        return all;
    }
}
