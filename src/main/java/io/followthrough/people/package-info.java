/** Who works where, in which role, and who stands in for whom. */
@NullMarked
package io.followthrough.people;

import org.jspecify.annotations.NullMarked;
