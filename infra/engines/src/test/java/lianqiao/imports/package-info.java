/** The tables of a tally, for a terminal. */
@NullMarked
package lianqiao.imports;

import org.jspecify.annotations.NullMarked;
