/** News of published responses for feed readers. */
@NullMarked
package io.followthrough.notice.feed;

import org.jspecify.annotations.NullMarked;
