/** The invented data that a new portal can show: read from files, brought in by the same commands that people give. */
@NullMarked
package lianqiao.demonstration;

import org.jspecify.annotations.NullMarked;
