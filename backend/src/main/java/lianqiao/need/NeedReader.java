package lianqiao.need;

import java.util.List;
import java.util.Objects;
import lianqiao.chain.Assignment;
import lianqiao.patent.Ipc;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an asker's form; tells everything that can't be read at once. */
@Component
class NeedReader {
    private final FormParts parts;

    NeedReader(FormParts parts) {
        this.parts = parts;
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
                FormParts.region(form.region(), home, limits));
        var assignment = parts.assignment(form.nodes(), ask.title(), ask.text(), symbols(ask), limits);
        limits.check();
        return new Filled(ask, assignment);
    }

    Assignment classified(Ask ask) {
        return parts.classified(ask.title(), ask.text(), symbols(ask));
    }

    private static List<String> symbols(Ask ask) {
        return ask.ipc().stream().map(Ipc::symbol).toList();
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
}
