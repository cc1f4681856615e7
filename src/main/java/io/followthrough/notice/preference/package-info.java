/** What each person wants to receive, and on which days an organisation works. */
@NullMarked
package io.followthrough.notice.preference;

import org.jspecify.annotations.NullMarked;
