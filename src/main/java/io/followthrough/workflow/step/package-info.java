/** The steps of people: which form belongs to which task, and what completing it does. */
@NullMarked
package io.followthrough.workflow.step;

import org.jspecify.annotations.NullMarked;
