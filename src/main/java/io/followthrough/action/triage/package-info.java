/** What becomes of actions that are long overdue. */
@NullMarked
@NamedInterface("triage")
package io.followthrough.action.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
