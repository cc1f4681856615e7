/** The few words every module uses: reasons, unit codes, domain events, refusals and the clock. */
@NullMarked
package io.followthrough.shared;

import org.jspecify.annotations.NullMarked;
