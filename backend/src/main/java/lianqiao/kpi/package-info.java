/** What policy targets count: measures, the append-only ledger of facts, indicators and the scoreboard. */
@NullMarked
package lianqiao.kpi;

import org.jspecify.annotations.NullMarked;
