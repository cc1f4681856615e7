/** What begins of itself once its day has come; the daily review looks for it every morning. */
@NullMarked
package io.followthrough.workflow.duty;

import org.jspecify.annotations.NullMarked;
