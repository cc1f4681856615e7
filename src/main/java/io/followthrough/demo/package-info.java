/** People and a portfolio to look at, made of real steps; only in the demo profile. */
@NullMarked
package io.followthrough.demo;

import org.jspecify.annotations.NullMarked;
