/** Starts a real PostgreSQL and a real Elasticsearch as child processes, for a laptop and for tests. */
@NullMarked
package lianqiao.engines;

import org.jspecify.annotations.NullMarked;
