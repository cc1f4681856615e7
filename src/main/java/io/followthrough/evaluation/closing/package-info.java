/** How recommendations are closed, what was adopted of them by then, and how they are taken up again. */
@NullMarked
@NamedInterface("closing")
package io.followthrough.evaluation.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
