/** What waits for whom, for lists of work. */
@NamedInterface("work")
@NullMarked
package io.followthrough.workflow.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
