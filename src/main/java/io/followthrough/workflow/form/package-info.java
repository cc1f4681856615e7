/** What a person fills in at a step: described once by a record, shown in Tasklist, offered over HTTP, and read back strictly. */
@NullMarked
package io.followthrough.workflow.form;

import org.jspecify.annotations.NullMarked;
