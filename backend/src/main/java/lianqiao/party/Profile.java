package lianqiao.party;

import java.util.List;

/**
 * What an organisation said of itself. Texts that were never given are empty.
 *
 * @param version counts the changes; 0 before the first
 */
record Profile(long version, String intro, String website, List<String> chains, OwnContact contact) {
    static final Profile EMPTY = new Profile(0, "", "", List.of(), OwnContact.NONE);

    /** How to reach the organisation. */
    record OwnContact(String name, String phone, String mail, String postAddress) {
        static final OwnContact NONE = new OwnContact("", "", "", "");

        @Override
        public String toString() {
            return "OwnContact#" + hashCode();
        }
    }
}
