package lianqiao.finance;

import java.util.List;
import java.util.UUID;

/** The documents that a product needs, and which of them a financing need has not. */
public record PaperList(UUID need, UUID product, List<Paper> needed, List<Paper> missing) {
    static PaperList of(FinancingNeed need, FinanceProduct product) {
        var needed = product.offered().papers();
        var there = need.asked().papers();
        return new PaperList(
                need.id(),
                product.id(),
                needed,
                needed.stream().filter(paper -> !there.contains(paper)).toList());
    }
}
