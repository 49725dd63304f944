/** Accounts, memberships, sessions, and every permission as one named rule in one place. */
@NullMarked
package lianqiao.access;

import org.jspecify.annotations.NullMarked;
