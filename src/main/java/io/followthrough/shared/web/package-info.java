/** What every module that answers browsers and scripts says in the same way. */
@NullMarked
@NamedInterface("web")
package io.followthrough.shared.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
