/**
 * What authorities and centres tell everybody: the policy documents as clauses, public notices with their time to object, news and
 * cases.
 */
@NullMarked
package lianqiao.notice;

import org.jspecify.annotations.NullMarked;
