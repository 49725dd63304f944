package lianqiao.need;

import java.util.List;
import java.util.Objects;
import lianqiao.chain.Assignment;
import lianqiao.chain.Classifier;
import lianqiao.chain.NodeChoice;
import lianqiao.patent.Ipc;
import lianqiao.shared.Regions;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an asker's form; tells everything that can't be read at once. */
@Component
class NeedReader {
    private final Classifier classifier;
    private final NodeChoice choice;

    NeedReader(Classifier classifier, NodeChoice choice) {
        this.classifier = classifier;
        this.choice = choice;
    }

    /** What a form says, read and in order. */
    record Filled(Ask ask, Assignment assignment) {}

    Filled read(NeedForm form, @Nullable String home) {
        var limits = new TextLimits();
        budget(form, limits);
        var ask = new Ask(
                limits.text("title", form.title(), 300),
                limits.text("text", form.text(), 20_000),
                limits.texts("targets", form.targets(), 30, 500),
                FigureForm.readAll(form.figures(), limits),
                Ipc.readAll(limits.texts("ipc", form.ipc(), 50, 40), limits),
                form.budgetMinFen(),
                form.budgetMaxFen(),
                form.cooperation() == null
                        ? List.of()
                        : form.cooperation().stream()
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList(),
                form.deadline(),
                region(form.region(), home, limits));
        var assignment = assignment(form, ask, limits);
        limits.check();
        return new Filled(ask, assignment);
    }

    Assignment classified(Ask ask) {
        var ipc = ask.ipc().stream().map(Ipc::symbol).toList();
        return new Assignment(classifier.classify(ask.title(), ask.text(), ipc), false);
    }

    private static void budget(NeedForm form, TextLimits limits) {
        var least = form.budgetMinFen();
        var most = form.budgetMaxFen();
        if (least != null && least <= 0) {
            limits.refuse(NeedRefusals.budgetNotPositive("budgetMinFen"));
        }
        if (most != null && most <= 0) {
            limits.refuse(NeedRefusals.budgetNotPositive("budgetMaxFen"));
        }
        if (least != null && most != null && least > most) {
            limits.refuse(NeedRefusals.budgetReversed());
        }
    }

    private static @Nullable String region(@Nullable String written, @Nullable String home, TextLimits limits) {
        var code = limits.text("region", written, 20);
        if (code.isEmpty()) {
            return home;
        }
        if (!Regions.exists(code)) {
            limits.refuse(Regions.unknown("region", code));
        }
        return code;
    }

    private Assignment assignment(NeedForm form, Ask ask, TextLimits limits) {
        if (form.nodes() == null) {
            return classified(ask);
        }
        var wrong = choice.examine(form.nodes());
        if (wrong != null) {
            limits.refuse(wrong);
        }
        return new Assignment(form.nodes(), true);
    }
}
