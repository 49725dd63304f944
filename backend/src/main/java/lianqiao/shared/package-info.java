/** Ground floor: ids, regions, paging, problem answers, the clock and who acts. */
@NullMarked
package lianqiao.shared;

import org.jspecify.annotations.NullMarked;
