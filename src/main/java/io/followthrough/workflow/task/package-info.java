/** The open tasks of people: over HTTP, and as the forms that Tasklist shows. */
@NullMarked
package io.followthrough.workflow.task;

import org.jspecify.annotations.NullMarked;
