package lianqiao.patent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import org.jspecify.annotations.Nullable;

/**
 * A stock patent as the beginning of an open-licence declaration: the fields of the form of {@code POST /licences} that the
 * library knows, under the same names. Fee, term and territory are the holder's to say.
 *
 * @param stock where it comes from; the form leaves it out
 * @param knowHow what the survey says of industrialisation
 * @param nodes absent where only the classifier chose them: it chooses again from the declaration's own words
 */
public record StockDeclaration(
        UUID stock,
        PatentFacts patent,
        String title,
        String summary,
        List<String> ipc,
        List<String> patentees,
        String knowHow,
        @Nullable List<NodeWeight> nodes) {

    /** @param legalState the last word that the portal has heard; unknown where it has heard none */
    public record PatentFacts(
            String number,
            PatentKind kind,
            @Nullable LocalDate grantedOn,
            @Nullable LocalDate endsOn,
            LegalState legalState) {}

    static StockDeclaration of(StockEntry entry) {
        var stock = entry.stock();
        return new StockDeclaration(
                stock.id(),
                new PatentFacts(stock.number(), stock.kind(), stock.grantedOn(), stock.endsOn(), entry.legalState()),
                stock.title(),
                stock.summary(),
                stock.ipc(),
                stock.patentees(),
                stock.note(),
                stock.nodesKept() ? stock.nodes() : null);
    }
}
