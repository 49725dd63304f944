package lianqiao.shared;

import java.util.UUID;

/**
 * What somebody has to be mailed so that they can go on: made in the moment of mailing, since the token is kept nowhere else.
 *
 * @param address where the mail goes
 * @param displayName how the mail calls them; empty where nobody knows a name yet
 * @param token opens the one thing that the mail is about; only its SHA-256 is stored
 * @param subject what the mail is about: the organisation of an invitation, the account of a password reset
 */
public record Letter(String address, String displayName, String token, UUID subject) {
    /** Neither the token nor the person may end up in a log file. */
    @Override
    public String toString() {
        return "Letter[about " + subject + "]";
    }
}
