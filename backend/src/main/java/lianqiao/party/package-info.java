/** Organisations (主体) and parks: who takes part in the market. */
@NullMarked
package lianqiao.party;

import org.jspecify.annotations.NullMarked;
