package io.followthrough.portfolio.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a search found.
 *
 * @param references of the recommendations or actions
 * @param nearly for each word that stands nowhere, those spelled nearly so, in whose place they were taken; empty for a word
 *     that is near to none
 */
public record Found(Set<String> references, Map<String, List<String>> nearly) {}
