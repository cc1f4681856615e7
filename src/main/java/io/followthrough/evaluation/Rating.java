package io.followthrough.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The score of one criterion.
 *
 * @param criterion an OECD DAC criterion, such as "Relevance"
 * @param score the number given
 * @param label the word given, such as "satisfactory"
 * @param scale what the numbers mean, such as "1 = highly satisfactory, 4 = highly unsatisfactory"
 */
public record Rating(
        String criterion,
        @Nullable BigDecimal score,
        @Nullable String label,
        @Nullable String scale) {}
