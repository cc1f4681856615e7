package io.followthrough.portfolio;

import java.util.List;

/** A part of the portfolio that can be judged by itself: some recommendations with all their actions. */
public record Chunk(List<RecommendationRow> recommendations, List<ActionRow> actions) {}
