package lianqiao.party;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mail address is proved by mailing to it; here only what could never be one, or two at once, is turned away. */
final class MailAddress {
    private static final Pattern FORM = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{1,190}");

    private MailAddress() {}

    /** @throws lianqiao.shared.RefusedException ADDRESS_INVALID */
    static String require(String field, @Nullable String written) {
        String address = written == null ? "" : written.strip();
        if (!FORM.matcher(address).matches()) {
            throw PartyRefusals.address(field).asException();
        }
        return address;
    }
}
