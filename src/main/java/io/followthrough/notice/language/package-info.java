/** In which language each person reads, and where they choose it. */
@NullMarked
package io.followthrough.notice.language;

import org.jspecify.annotations.NullMarked;
