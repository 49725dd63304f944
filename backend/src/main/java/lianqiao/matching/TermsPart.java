package lianqiao.matching;

import java.util.Optional;
import lianqiao.listing.Listing;

/** How easy a licence is to take: what is free or has a stated price comes before what is to be negotiated. */
final class TermsPart {
    private final Weights weights;

    TermsPart(Weights weights) {
        this.weights = weights;
    }

    Optional<Reason> reason(Listing supply) {
        if (supply.feeMode() == null) {
            return Optional.empty();
        }
        return switch (supply.feeMode()) {
            case "FREE" -> reason("TERMS_FREE", "termsFree", "免费许可", "Free of charge");
            case "TRIAL" -> reason("TERMS_TRIAL", "termsTrial", "可先试用后付费", "May be tried before it is paid");
            case "LUMP_SUM", "INSTALMENTS", "YEARLY", "ROYALTY", "ENTRY_PLUS_ROYALTY" ->
                reason("TERMS_STATED", "termsStated", "许可费标准明确", "The fee is stated");
            case "NEGOTIABLE" -> reason("TERMS_NEGOTIABLE", "termsNegotiable", "许可费面议", "The fee is to be negotiated");
            default -> Optional.empty();
        };
    }

    private Optional<Reason> reason(String code, String share, String zh, String en) {
        double points = Points.of(weights.share(share), weights.most(Reason.Part.TERMS));
        return Optional.of(new Reason(code, Reason.Part.TERMS, points, zh, en));
    }
}
