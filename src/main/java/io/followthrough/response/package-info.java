/** What management answers to a recommendation. */
@NullMarked
package io.followthrough.response;

import org.jspecify.annotations.NullMarked;
