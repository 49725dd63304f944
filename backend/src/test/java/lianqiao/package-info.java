/** The test harness: real engines, one clean database and one index of its own per test class. */
@NullMarked
package lianqiao;

import org.jspecify.annotations.NullMarked;
