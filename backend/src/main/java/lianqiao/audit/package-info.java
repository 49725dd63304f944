/** Who did what to what, when, before and after: a query over the event log, for those who watch over a region. */
@NullMarked
package lianqiao.audit;

import org.jspecify.annotations.NullMarked;
