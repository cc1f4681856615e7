package io.followthrough.intake;

import io.followthrough.intake.factsheet.Sought;
import io.followthrough.intake.understanding.Understanding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that was received, as a person looks at it.
 *
 * @param id under which it can be confirmed
 * @param sourceText its text; empty when it is entered by hand
 * @param understood whether its layout was recognised, or a person has confirmed it since
 * @param understanding what was understood, or what a person has confirmed
 * @param sought the parts that were looked for, when it has just been read
 * @param evaluation reference of the evaluation it was confirmed as; missing until then
 * @param alreadyRegistered whether its evaluation is registered, through this document or another one
 */
public record Received(
        long id,
        String sourceText,
        boolean understood,
        Understanding understanding,
        List<Sought> sought,
        @Nullable String evaluation,
        boolean alreadyRegistered) {}
