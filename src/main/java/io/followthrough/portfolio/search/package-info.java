/** Finds recommendations and actions by the words that stand in them, in whichever language and with typing errors forgiven. */
@NullMarked
package io.followthrough.portfolio.search;

import org.jspecify.annotations.NullMarked;
