/** What people are told: a mailbox in the portal and mail, written from the log by one catalogue of templates. */
@NullMarked
package lianqiao.message;

import org.jspecify.annotations.NullMarked;
