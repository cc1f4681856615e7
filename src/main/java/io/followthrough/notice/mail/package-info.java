/** Takes queued digests to the post: claims, sends, marks, waits, and gives up visibly. */
@NullMarked
package io.followthrough.notice.mail;

import org.jspecify.annotations.NullMarked;
