/** The process engine itself: its safe settings, its people, what they may do there, and its one login with ours. */
@NullMarked
package io.followthrough.workflow.engine;

import org.jspecify.annotations.NullMarked;
