/** What waits for whoever looks at it, the most urgent first. */
@NullMarked
package io.followthrough.dashboard.work;

import org.jspecify.annotations.NullMarked;
