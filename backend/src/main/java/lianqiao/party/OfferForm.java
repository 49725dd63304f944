package lianqiao.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lianqiao.shared.Ids;
import lianqiao.shared.Refusal;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;

/** One entry of an organisation in the directory, as it is sent. */
record OfferForm(
        @Nullable String person,
        @Nullable String qualification,
        @Nullable List<@Nullable String> services,
        @Nullable List<@Nullable String> chains,
        @Nullable String offer) {
    private static final int MOST = 50;

    /** All entries of one organisation; what is wrong names the entry. */
    static List<Offer> read(List<OfferForm> forms, ChainKeys known) {
        TextLimits limits = new TextLimits();
        if (forms.size() > MOST) {
            limits.refuse(Refusal.of(
                    "TOO_MANY", "offers", "条目过多", "Too many entries", "最多 " + MOST + " 条", "At most " + MOST));
            limits.check();
        }
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            offers.add(forms.get(i).read("offers[" + i + "].", limits, known));
        }
        limits.check();
        return offers;
    }

    private Offer read(String at, TextLimits limits, ChainKeys chainKeys) {
        List<String> codes =
                limits.texts(at + "services", services, Choices.services().size(), 40);
        Set<String> known =
                Set.copyOf(Choices.services().stream().map(NamedChoice::code).toList());
        if (codes.isEmpty() || !known.containsAll(codes)) {
            limits.refuse(Refusal.of(
                    "SERVICE_MISSING",
                    at + "services",
                    "请至少选择一项服务",
                    "Choose at least one service",
                    "从列表选择",
                    "Choose from the list"));
        }
        List<String> keys = limits.texts(at + "chains", chains, 27, 60);
        keys.stream()
                .filter(key -> !chainKeys.exists(key))
                .forEach(key -> limits.refuse(PartyRefusals.chain(at + "chains", key)));
        return new Offer(
                Ids.next(),
                limits.text(at + "person", person, 100),
                limits.text(at + "qualification", qualification, 200),
                codes,
                keys,
                limits.text(at + "offer", offer, 2000));
    }
}
