/** Tells other systems, at addresses that an administrator names, which flags a daily review raised and cleared. */
@NullMarked
package io.followthrough.notice.hook;

import org.jspecify.annotations.NullMarked;
