/** What the evaluation committee says: its position on management's responses, and its decisions, at its meetings. */
@NullMarked
package io.followthrough.committee;

import org.jspecify.annotations.NullMarked;
