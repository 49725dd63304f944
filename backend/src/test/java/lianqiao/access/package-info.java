/** Doors: every endpoint by every role. */
@NullMarked
package lianqiao.access;

import org.jspecify.annotations.NullMarked;
