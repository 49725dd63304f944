package lianqiao.deal;

import java.util.List;
import java.util.UUID;

/**
 * Whom to call at the other side of a deal. Personal data: for the side that stated an interest, each look written down.
 *
 * @param people whom the licence names, else the owners of the organisation's account
 */
record ContactView(UUID organisation, String organisationName, List<Person> people) {
    /** Each may be empty. */
    record Person(String name, String phone, String mail) {}

    /** No personal data in a log file. */
    @Override
    public String toString() {
        return "ContactView[" + organisation + "]";
    }
}
