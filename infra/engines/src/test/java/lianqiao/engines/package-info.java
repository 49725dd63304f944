/** The engines are started for real here; every test kills something. */
@NullMarked
package lianqiao.engines;

import org.jspecify.annotations.NullMarked;
