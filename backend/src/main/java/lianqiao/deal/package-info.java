/** What a match becomes: from the first interest to a concluded licence or a reasoned no. */
@NullMarked
package lianqiao.deal;

import org.jspecify.annotations.NullMarked;
