package lianqiao.access;

import java.util.UUID;
import lianqiao.eventlog.NewEvent;

/**
 * Body of the event of that name; its subject is the account.
 *
 * @param byMail whether it was set anew through a mail, and not by someone who knew the old one
 */
record PasswordChanged(UUID account, boolean byMail) {
    static NewEvent event(UUID account, boolean byMail) {
        return new NewEvent("PasswordChanged", account, new PasswordChanged(account, byMail));
    }
}
