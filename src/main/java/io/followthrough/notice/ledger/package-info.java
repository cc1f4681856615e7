/** The ledger as those read it who ask who was told what: over HTTP, as a page and as a file. */
@NamedInterface("ledger")
@NullMarked
package io.followthrough.notice.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
