@NullMarked
package lianqiao.search;

import org.jspecify.annotations.NullMarked;
