/** Keeps the Camunda processes and the business in step. The only package that imports {@code org.camunda}. */
@NullMarked
package io.followthrough.workflow;

import org.jspecify.annotations.NullMarked;
