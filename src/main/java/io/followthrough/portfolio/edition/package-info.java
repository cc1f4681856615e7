/** Which state of the portfolio something was made from, and what is kept of it in memory until that changes. */
@NamedInterface("edition")
@NullMarked
package io.followthrough.portfolio.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
