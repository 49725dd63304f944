/** Matches demand with supply: Elasticsearch proposes, a pure score with named reasons decides, and stored matches can be computed again. */
@NullMarked
package lianqiao.matching;

import org.jspecify.annotations.NullMarked;
