/** What management says about an evaluation as a whole, besides its answer to each recommendation. */
@NullMarked
@NamedInterface("overall")
package io.followthrough.response.overall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
