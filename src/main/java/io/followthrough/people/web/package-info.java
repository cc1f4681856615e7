/** Pages and calls about people and units: who stands in for whom, and which units there are. */
@NullMarked
package io.followthrough.people.web;

import org.jspecify.annotations.NullMarked;
