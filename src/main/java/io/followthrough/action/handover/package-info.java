/** Actions that pass from one unit to another. */
@NullMarked
@NamedInterface("handover")
package io.followthrough.action.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
