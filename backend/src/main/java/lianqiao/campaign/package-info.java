/** Matchmaking campaigns of operation centres: a scope, runs that match every need in it, and what they found. */
@NullMarked
package lianqiao.campaign;

import org.jspecify.annotations.NullMarked;
