/** Reads the layout of published factsheets: a main text with a side column of ratings and key facts. */
@NullMarked
package io.followthrough.intake.factsheet;

import org.jspecify.annotations.NullMarked;
