/** Who works where, and in which role. */
@NullMarked
package io.followthrough.people;

import org.jspecify.annotations.NullMarked;
