/** Judges the portfolio by the rules and the policy in force, and explains every judgement. The only package that imports Drools. */
@NullMarked
package io.followthrough.rulebook;

import org.jspecify.annotations.NullMarked;
