package io.followthrough.rulebook;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the name of a rule from an address; nothing where it is left open. */
@Component
class RuleCodes implements Converter<String, RuleCode> {

    @Override
    public @Nullable RuleCode convert(String name) {
        return name.isBlank() ? null : new RuleCode(name.strip());
    }
}
