/** What managers look at: the portfolio, each evaluation and each recommendation, as pages and over HTTP. */
@NullMarked
package io.followthrough.dashboard;

import org.jspecify.annotations.NullMarked;
