package lianqiao.licence;

import java.util.List;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.licence.StockDeclarations.Declared;
import lianqiao.licence.StockDeclarations.StockTerms;
import lianqiao.shared.Actor;
import lianqiao.shared.Language;
import lianqiao.shared.Problem;
import lianqiao.shared.Problem.Broken;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** From the library of stock patents to open licences, several at once. */
@RestController
@RequestMapping("/api/v1/licences")
class StockDeclarationController {
    private static final int MOST = 50;

    private final StockDeclarations declarations;

    StockDeclarationController(StockDeclarations declarations) {
        this.declarations = declarations;
    }

    /** @param licence absent if not even a draft could be kept, with the {@code refusals} */
    record StockLicence(
            UUID stock, @Nullable UUID licence, @Nullable LicenceState state, List<Broken> refusals) {
        static StockLicence of(Declared declared, Language language) {
            var refusals = declared.refusals().isEmpty()
                    ? List.<Broken>of()
                    : Problem.of(422, declared.refusals(), language).refusals();
            return new StockLicence(declared.stock(), declared.licence(), declared.state(), refusals);
        }
    }

    /** @param published how many of them */
    record StockLicences(long published, List<StockLicence> items) {}

    /** Answers for each, in the order given, what became of it. */
    @PostMapping("/from-stock")
    @Permit(Permission.PUBLISH_LICENCE)
    Mono<StockLicences> declare(
            @RequestBody StockTerms terms,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader HttpHeaders headers,
            Actor actor) {
        if (terms.ids() == null || terms.ids().isEmpty() || terms.ids().size() > MOST) {
            return Mono.error(between().asException());
        }
        return declarations
                .declare(actor, key, terms)
                .collectList()
                .map(all -> new StockLicences(
                        all.stream()
                                .filter(one -> one.state() == LicenceState.PUBLISHED)
                                .count(),
                        all.stream()
                                .map(one -> StockLicence.of(one, Language.of(headers)))
                                .toList()));
    }

    private static Refusal between() {
        return Refusal.of(
                "OUT_OF_RANGE",
                "ids",
                "请选择 1 到 " + MOST + " 件专利",
                "Choose 1 to " + MOST + " patents",
                "分几次提交",
                "Do it in several steps");
    }
}
