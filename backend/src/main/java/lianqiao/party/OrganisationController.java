package lianqiao.party;

import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The directory of organisations, open to everyone. */
@RestController
@RequestMapping("/api/v1/organisations")
class OrganisationController {
    private final Organisations organisations;

    OrganisationController(Organisations organisations) {
        this.organisations = organisations;
    }

    /** @param q part of the name in either language */
    @GetMapping
    @Permit(Permission.READ_PUBLIC)
    Mono<Page<Organisation>> list(
            @RequestParam @Nullable OrganisationKind kind,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size) {
        return organisations
                .count(kind, q)
                .zipWith(organisations.list(kind, q, PageRequest.of(page, size)).collectList(), Page::new);
    }

    @GetMapping("/{id}")
    @Permit(Permission.READ_PUBLIC)
    Mono<Organisation> one(@PathVariable UUID id) {
        return organisations.find(id);
    }
}
