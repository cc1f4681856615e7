/** How everything stands, in figures: each with its formula, what it was made from, and which recommendations or actions it counts. */
@NullMarked
@NamedInterface("figure")
package io.followthrough.rulebook.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
