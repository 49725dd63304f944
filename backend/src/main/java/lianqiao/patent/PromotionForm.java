package lianqiao.patent;

import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;

/**
 * What a promotion list is to hold.
 *
 * @param filter as a list of the library takes it; {@code ids} for a choice by hand
 */
record PromotionForm(@Nullable String title, @Nullable StockRequest filter) {

    /** The title; tells everything that is missing at once. */
    String read() {
        var limits = new TextLimits();
        var read = limits.text("title", title, 200);
        if (read.isEmpty()) {
            limits.refuse(PromotionRefusals.titleMissing());
        }
        if (filter == null) {
            limits.refuse(PromotionRefusals.filterMissing());
        }
        limits.check();
        return read;
    }
}
