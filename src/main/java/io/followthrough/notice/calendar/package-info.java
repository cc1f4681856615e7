/** A private calendar for each person: what falls due for them, at an address that they can revoke. */
@NullMarked
package io.followthrough.notice.calendar;

import org.jspecify.annotations.NullMarked;
