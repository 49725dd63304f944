/** 链桥: patents for those who need them, matched along the industry chain. One package per feature. */
@NullMarked
package lianqiao;

import org.jspecify.annotations.NullMarked;
