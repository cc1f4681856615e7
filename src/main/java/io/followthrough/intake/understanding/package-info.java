/** What was understood of a document, in the form in which a person sees, corrects and confirms it. */
@NullMarked
package io.followthrough.intake.understanding;

import org.jspecify.annotations.NullMarked;
