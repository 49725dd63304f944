/** Files that prove something: each content stored once under its hash, attached to what it proves, withdrawn but never overwritten. */
@NullMarked
package lianqiao.evidence;

import org.jspecify.annotations.NullMarked;
