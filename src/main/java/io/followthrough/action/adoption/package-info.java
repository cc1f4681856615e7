/** What became of a recommendation in the end: its adoption is assessed, or it ends early together with its actions. */
@NullMarked
@NamedInterface("adoption")
package io.followthrough.action.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
