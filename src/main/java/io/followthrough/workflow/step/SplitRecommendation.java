package io.followthrough.workflow.step;

import java.util.List;

/** The things that a recommendation says, each to be answered and followed up by itself. */
record SplitRecommendation(List<PartLine> parts) {}
