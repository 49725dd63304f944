package lianqiao.kpi;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.kpi.LedgerPages.Listed;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One entry of the ledger and what it rests on. Public, without the names of those concerned. */
@RestController
@RequestMapping("/api/v1/ledger/entries")
class EntryController {
    private final LedgerPages ledger;

    EntryController(LedgerPages ledger) {
        this.ledger = ledger;
    }

    /**
     * @param sameFact all entries of the fact, this one among them: told, taken back, told again, corrected
     * @param counted what they add up to
     * @param text the very text whose SHA-256 is the entry's hash, for who may know the names in it
     */
    record EntryDetail(
            EntryView entry,
            List<EntryView> sameFact,
            long counted,
            @Nullable String text) {
        static EntryDetail of(long seq, List<Listed> fact, Actor reader) {
            Listed it = fact.stream()
                    .filter(listed -> listed.entry().seq() == seq)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("entry", seq));
            return new EntryDetail(
                    it.seenBy(reader),
                    fact.stream().map(listed -> listed.seenBy(reader)).toList(),
                    fact.stream()
                            .mapToLong(listed -> listed.entry().fact().amount())
                            .sum(),
                    EntryView.mayKnowWho(it.entry().fact().dimensions(), reader)
                            ? CanonicalText.of(it.entry(), seq)
                            : null);
        }
    }

    @Operation(summary = "An entry with all others of the same fact, and the text that is hashed")
    @GetMapping("/{seq}")
    @Permit(Permission.READ_PUBLIC)
    Mono<EntryDetail> one(@PathVariable long seq, Actor actor) {
        return ledger.sameFact(seq)
                .switchIfEmpty(Mono.error(() -> new NotFoundException("entry", seq)))
                .map(fact -> EntryDetail.of(seq, fact, actor));
    }
}
