/** What is on its way out of the application: queued in the transaction that wanted it, and delivered at least once. */
@NullMarked
package io.followthrough.notice.outbox;

import org.jspecify.annotations.NullMarked;
