@NullMarked
package lianqiao.matching;

import org.jspecify.annotations.NullMarked;
