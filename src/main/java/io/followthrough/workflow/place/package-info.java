/** Where everything waits: the steps of all process models, and what stands at each of them now. */
@NamedInterface("place")
@NullMarked
package io.followthrough.workflow.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
