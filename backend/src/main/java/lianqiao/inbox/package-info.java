/** What people say to a match: an inbox for each organisation, answers with reasons, reminders, and what is learnt from them. */
@NullMarked
package lianqiao.inbox;

import org.jspecify.annotations.NullMarked;
