/** Actions that end without having been done, and why. */
@NullMarked
@NamedInterface("ending")
package io.followthrough.action.ending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
