/** What must be known to write cells of a spreadsheet, and to read them back. */
@NullMarked
@NamedInterface("sheet")
package io.followthrough.shared.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
