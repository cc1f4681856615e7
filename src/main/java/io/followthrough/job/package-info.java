/** Long work that somebody begins: it goes on when the page is closed, shows how far it is, can be stopped, and keeps what came of it for some days. */
@NullMarked
package io.followthrough.job;

import org.jspecify.annotations.NullMarked;
