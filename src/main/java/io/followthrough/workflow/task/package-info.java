/** What people do: their open tasks and what they begin of their own accord, over HTTP and as forms. */
@NullMarked
package io.followthrough.workflow.task;

import org.jspecify.annotations.NullMarked;
