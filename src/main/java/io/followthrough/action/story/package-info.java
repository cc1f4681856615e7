/** What was asked for an action, what was decided, and how its closure was judged, as of a day. */
@NullMarked
@NamedInterface("story")
package io.followthrough.action.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
