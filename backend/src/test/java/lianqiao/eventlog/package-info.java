/** The log under concurrent writers, crashes and two instances. */
@NullMarked
package lianqiao.eventlog;

import org.jspecify.annotations.NullMarked;
