/** Who answers for actions, when that changes: another owner in the unit, or another unit. */
@NullMarked
@NamedInterface("owner")
package io.followthrough.action.owner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
