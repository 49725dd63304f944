/** Technology needs: what an enterprise looks for, what it may cost and how it would like to work together. */
@NullMarked
package lianqiao.need;

import org.jspecify.annotations.NullMarked;
