package lianqiao.party;

import java.util.List;
import lianqiao.shared.Refusal;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of itself, asked once and offered to every form.
 *
 * @param version of the profile that was read; 0 for one that was never filled in
 * @param chains ids of industry chains
 * @param contact for those who may see it: never public
 */
record ProfileForm(
        @Nullable Long version,
        @Nullable String nameEn,
        @Nullable String park,
        @Nullable String intro,
        @Nullable String website,
        @Nullable List<@Nullable String> chains,
        @Nullable ContactForm contact) {
    private static final int MOST_CHAINS = 27;

    /** How to reach the organisation: shown to its own members and to whom a deal opens it. */
    record ContactForm(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String mail,
            @Nullable String postAddress) {
        static final ContactForm NONE = new ContactForm(null, null, null, null);

        /** Personal: it may not end up in a log file. */
        @Override
        public String toString() {
            return "ContactForm#" + hashCode();
        }
    }

    /** All that is wrong is told at once. */
    Profile read(Organisation organisation, ChainKeys known) {
        TextLimits limits = new TextLimits();
        RegistrationForm.refusePark(park, organisation.region()).ifPresent(limits::refuse);
        ContactForm given = contact == null ? ContactForm.NONE : contact;
        Profile profile = new Profile(
                version == null ? 0 : version,
                limits.text("intro", intro, 5000),
                website(limits),
                chains(limits, known),
                new Profile.OwnContact(
                        limits.text("contact.name", given.name(), 100),
                        limits.text("contact.phone", given.phone(), 50),
                        limits.text("contact.mail", given.mail(), 254),
                        limits.text("contact.postAddress", given.postAddress(), 300)));
        limits.text("nameEn", nameEn, 300);
        limits.check();
        return profile;
    }

    /** A link that a visitor clicks: nothing but the web. */
    private String website(TextLimits limits) {
        String text = limits.text("website", website, 300);
        if (!text.isEmpty() && !text.matches("https?://[^\\s<>\"']+")) {
            limits.refuse(Refusal.of(
                    "WEBSITE_INVALID",
                    "website",
                    "网址无效",
                    "Not an address of a web site",
                    "以 https:// 或 http:// 开头",
                    "It begins with https:// or http://"));
        }
        return text;
    }

    private List<String> chains(TextLimits limits, ChainKeys known) {
        List<String> keys = limits.texts("chains", chains, MOST_CHAINS, 60);
        keys.stream()
                .filter(key -> !known.exists(key))
                .forEach(key -> limits.refuse(PartyRefusals.chain("chains", key)));
        return keys;
    }
}
