package lianqiao.chain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The industry chains, and which of their nodes a text belongs to. */
@RestController
@RequestMapping("/api/v1/chains")
class ChainController {
    private final Chains chains;
    private final Classifier classifier;

    ChainController(Chains chains, Classifier classifier) {
        this.chains = chains;
        this.classifier = classifier;
    }

    @GetMapping
    @Permit(Permission.READ_PUBLIC)
    Page<ChainAnswers.Summary> list() {
        List<ChainAnswers.Summary> items =
                chains.all().stream().map(ChainAnswers.Summary::of).toList();
        return new Page<>(items.size(), items);
    }

    @GetMapping("/{id}")
    @Permit(Permission.READ_PUBLIC)
    ChainAnswers.Detail read(@PathVariable String id) {
        return chains.find(id).map(ChainAnswers.Detail::of).orElseThrow(() -> new NotFoundException("chain", id));
    }

    /** What somebody is writing, at any stage of it: nothing is required, nothing is stored. */
    record Draft(
            @Nullable @Size(max = 500) String title,
            @Nullable @Size(max = 20_000) String text,
            @Nullable @Size(max = 50) List<@Size(max = 40) String> ipc) {}

    /** A question, asked by POST because a text is longer than an address may be. */
    @PostMapping("/classify")
    @Permit(Permission.READ_PUBLIC)
    ChainAnswers.Classification classify(@Valid @RequestBody Draft draft) {
        List<Suggestion> suggestions = classifier.explain(
                draft.title() == null ? "" : draft.title(),
                draft.text() == null ? "" : draft.text(),
                draft.ipc() == null ? List.of() : draft.ipc());
        return ChainAnswers.Classification.of(suggestions, chains, classifier.version());
    }
}
