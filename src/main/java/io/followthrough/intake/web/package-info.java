/** Where documents are handed in, corrected and confirmed: pages for people, calls for scripts. */
@NullMarked
package io.followthrough.intake.web;

import org.jspecify.annotations.NullMarked;
