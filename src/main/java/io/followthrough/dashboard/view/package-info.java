/** Lists that a person wants to see again as they are now. */
@NullMarked
package io.followthrough.dashboard.view;

import org.jspecify.annotations.NullMarked;
