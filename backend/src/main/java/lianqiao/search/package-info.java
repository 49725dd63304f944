/** Finds listings: a reader of the event log keeps the index in Elasticsearch, queries read it; rebuilt without a gap. */
@NullMarked
package lianqiao.search;

import org.jspecify.annotations.NullMarked;
