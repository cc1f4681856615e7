/** Evaluations and the recommendations they make. */
@NullMarked
package io.followthrough.evaluation;

import org.jspecify.annotations.NullMarked;
