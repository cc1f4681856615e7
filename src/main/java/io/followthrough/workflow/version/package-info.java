/** Takes running processes along when a release changes their models, and keeps a release that cannot do so from starting. */
@NullMarked
package io.followthrough.workflow.version;

import org.jspecify.annotations.NullMarked;
