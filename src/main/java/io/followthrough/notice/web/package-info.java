/** Where people see and change what they receive, as a page and over HTTP. */
@NullMarked
package io.followthrough.notice.web;

import org.jspecify.annotations.NullMarked;
