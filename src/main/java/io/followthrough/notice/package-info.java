/** Tells each person once what they must know, and remembers who was told what. */
@NullMarked
package io.followthrough.notice;

import org.jspecify.annotations.NullMarked;
