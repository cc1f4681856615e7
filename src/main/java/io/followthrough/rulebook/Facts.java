package io.followthrough.rulebook;

import io.followthrough.rulebook.policy.Policy;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** Reads what a rule names: {@code "issuedOn"} is the row's {@code issuedOn()}, and with it whether that date is an estimate. */
class Facts {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0 && method.getDeclaringClass() == type)
                    .collect(Collectors.toMap(Method::getName, method -> method));
        }
    };

    private Facts() {}

    /** Whether the source can be asked that. */
    static boolean has(Object source, String name) {
        return ACCESSORS.get(source.getClass()).containsKey(name);
    }

    /** The answer of the source to that question. */
    static @Nullable Object value(Object source, String name) {
        Method accessor = ACCESSORS.get(source.getClass()).get(name);
        return accessor == null ? null : ReflectionUtils.invokeMethod(accessor, source);
    }

    static Map<String, @Nullable Object> read(Object source, String... names) {
        if (source instanceof Policy policy) {
            Map<String, @Nullable Object> numbers = new LinkedHashMap<>();
            for (String name : names) {
                numbers.put(name, policy.days(name));
            }
            return numbers;
        }
        Map<String, Method> accessors = ACCESSORS.get(source.getClass());
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        for (String name : names) {
            Method accessor = accessors.get(name);
            if (accessor == null) {
                throw new IllegalArgumentException("A rule uses the fact \"%s\", which %s does not have."
                        .formatted(name, source.getClass().getSimpleName()));
            }
            facts.put(name, ReflectionUtils.invokeMethod(accessor, source));
            Method estimated = accessors.get(name + "Estimated");
            if (estimated != null) {
                facts.put(estimated.getName(), ReflectionUtils.invokeMethod(estimated, source));
            }
        }
        return facts;
    }
}
