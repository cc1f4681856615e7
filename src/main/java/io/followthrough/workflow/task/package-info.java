/** What people do: their open tasks and what they begin of their own accord, over HTTP, as forms, and as buttons on pages. */
@NamedInterface("task")
@NullMarked
package io.followthrough.workflow.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
