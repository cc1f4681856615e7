/** Files of evidence over HTTP: who may upload them, and how they are handed out. */
@NamedInterface("file")
@NullMarked
package io.followthrough.workflow.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
