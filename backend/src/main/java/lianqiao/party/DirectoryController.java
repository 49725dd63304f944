package lianqiao.party;

import java.util.List;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Service agencies and technology managers with what they offer, and the lists that forms choose from. */
@RestController
@RequestMapping("/api/v1")
class DirectoryController {
    private final Directory directory;

    DirectoryController(Directory directory) {
        this.directory = directory;
    }

    /** What an organisation's forms choose from. */
    record OrganisationChoices(List<Park> parks, List<NamedChoice> labels, List<NamedChoice> services) {}

    @GetMapping("/directory")
    @Permit(Permission.READ_PUBLIC)
    Mono<Page<Directory.DirectoryLine>> find(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable OrganisationKind kind,
            @RequestParam @Nullable String region,
            @RequestParam @Nullable String service,
            @RequestParam @Nullable Boolean managers,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size) {
        return directory.find(new Directory.Query(q, kind, region, service, managers), PageRequest.of(page, size));
    }

    @GetMapping("/organisation-choices")
    @Permit(Permission.READ_PUBLIC)
    OrganisationChoices choices() {
        return new OrganisationChoices(Choices.parks(), Choices.labels(), Choices.services());
    }
}
