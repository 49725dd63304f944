/** Load and quality measurements: one JSON line per figure, each limit measured in the same run. */
@NullMarked
package lianqiao.bench;

import org.jspecify.annotations.NullMarked;
