package io.followthrough.portfolio.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers for references, counted from 0; each keeps its own. */
class Numbering {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> references = new ArrayList<>();

    /** The number of that reference, a new one when it has none yet. */
    synchronized int number(String reference) {
        Integer known = numbers.get(reference);
        if (known != null) {
            return known;
        }
        references.add(reference);
        numbers.put(reference, references.size() - 1);
        return references.size() - 1;
    }

    /** What has these numbers. */
    synchronized Set<String> references(BitSet wanted) {
        Set<String> found = new HashSet<>();
        wanted.stream().forEach(number -> found.add(references.get(number)));
        return found;
    }
}
