/** What people take away: lists as spreadsheets, the matrix of an evaluation, the pack of a meeting. */
@NullMarked
package io.followthrough.report;

import org.jspecify.annotations.NullMarked;
