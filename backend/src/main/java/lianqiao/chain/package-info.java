/** Industry chains (产业链): nodes, supply edges, and which nodes a listing belongs to. */
@NullMarked
package lianqiao.chain;

import org.jspecify.annotations.NullMarked;
