package lianqiao.patent;

import java.util.List;
import java.util.Objects;
import lianqiao.chain.Assignment;
import lianqiao.chain.Classifier;
import lianqiao.chain.NodeChoice;
import lianqiao.patent.ApplicationNumber.Invalid;
import lianqiao.patent.ApplicationNumber.Repaired;
import lianqiao.patent.ApplicationNumber.Valid;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a holder's form; tells everything that can't be read at once. */
@Component
class StockReader {
    private final Classifier classifier;
    private final NodeChoice choice;

    StockReader(Classifier classifier, NodeChoice choice) {
        this.classifier = classifier;
        this.choice = choice;
    }

    /** What a form says, read and in order. */
    record Filled(StockSurvey survey, Assignment assignment) {}

    Filled read(StockForm form) {
        var limits = new TextLimits();
        var number = number(form.number(), limits);
        var title = limits.text("title", form.title(), 300);
        if (title.isEmpty()) {
            limits.refuse(StockRefusals.titleMissing());
        }
        if (form.grantedOn() != null
                && form.endsOn() != null
                && form.grantedOn().isAfter(form.endsOn())) {
            limits.refuse(StockRefusals.datesReversed());
        }
        var summary = limits.text("summary", form.summary(), 10_000);
        var ipc = Ipc.readAll(limits.texts("ipc", form.ipc(), 50, 40), limits);
        var patentees = limits.texts("patentees", form.patentees(), 50, 200);
        var inventors = limits.texts("inventors", form.inventors(), 50, 100);
        var note = limits.text("note", form.note(), 5_000);
        var assignment = assignment(form, title, summary, ipc, limits);
        limits.check();
        return new Filled(
                new StockSurvey(
                        Objects.requireNonNull(number),
                        title,
                        summary,
                        ipc,
                        patentees,
                        inventors,
                        form.grantedOn(),
                        form.endsOn(),
                        note,
                        willingness(form.willingness()),
                        Boolean.TRUE.equals(form.shown())),
                assignment);
    }

    Assignment classified(StockSurvey said) {
        return classified(said.title(), said.summary(), said.ipc());
    }

    private Assignment classified(String title, String summary, List<Ipc> ipc) {
        var symbols = ipc.stream().map(Ipc::symbol).toList();
        return new Assignment(classifier.classify(title, summary, symbols), false);
    }

    private static @Nullable ApplicationNumber number(@Nullable String written, TextLimits limits) {
        return switch (ApplicationNumber.parse(limits.text("number", written, 100))) {
            case Valid(var number) -> number;
            case Repaired(var number, var _, var _) -> number;
            case Invalid invalid -> {
                limits.refuse(StockRefusals.number(invalid));
                yield null;
            }
        };
    }

    private static List<Willingness> willingness(@Nullable List<Willingness> written) {
        return written == null
                ? List.of()
                : written.stream().filter(Objects::nonNull).distinct().toList();
    }

    private Assignment assignment(StockForm form, String title, String summary, List<Ipc> ipc, TextLimits limits) {
        if (form.nodes() == null) {
            return classified(title, summary, ipc);
        }
        var wrong = choice.examine(form.nodes());
        if (wrong != null) {
            limits.refuse(wrong);
        }
        return new Assignment(form.nodes(), true);
    }
}
