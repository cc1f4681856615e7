/** What management does about a recommendation, by when, and the evidence. */
@NullMarked
package io.followthrough.action;

import org.jspecify.annotations.NullMarked;
