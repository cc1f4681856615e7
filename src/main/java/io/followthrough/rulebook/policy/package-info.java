/** The numbers that the rules and the process use, each with its source, and which of them apply to what from which day on. */
@NullMarked
@NamedInterface("policy")
package io.followthrough.rulebook.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
