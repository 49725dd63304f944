package lianqiao.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianqiao.chain.Assignment;
import lianqiao.chain.Classifier;
import lianqiao.chain.NodeChoice;
import lianqiao.licence.FeeTerms.Unparsed;
import lianqiao.licence.LicenceForm.PatentForm;
import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.ApplicationNumber.Invalid;
import lianqiao.patent.ApplicationNumber.Repaired;
import lianqiao.patent.ApplicationNumber.Valid;
import lianqiao.patent.Ipc;
import lianqiao.patent.LegalState;
import lianqiao.patent.Patent;
import lianqiao.shared.Ids;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a holder's form; tells everything that can't be read at once. */
@Component
class FormReader {
    private final Classifier classifier;
    private final NodeChoice choice;

    FormReader(Classifier classifier, NodeChoice choice) {
        this.classifier = classifier;
        this.choice = choice;
    }

    /** What a form says, read and in order. */
    record Filled(Basis basis, Patent patent, Declaration declaration, Assignment assignment) {}

    Filled read(LicenceForm form, LocalDate today) {
        var limits = new TextLimits();
        if (form.basis() == Basis.EXTERNAL) {
            limits.refuse(FormRefusals.basis());
        }
        var number = number(form.patent(), limits);
        var declaration = declaration(form, limits);
        var assignment = assignment(form, declaration, limits);
        limits.check();
        if (number == null) {
            throw new RefusedException(List.of());
        }
        return new Filled(
                form.basis() == null ? Basis.STATUTORY : form.basis(),
                patent(number, form.patent(), declaration.title(), today),
                declaration,
                assignment);
    }

    private static @Nullable ApplicationNumber number(@Nullable PatentForm patent, TextLimits limits) {
        var written = limits.text("patent.number", patent == null ? null : patent.number(), 100);
        return switch (ApplicationNumber.parse(written)) {
            case Valid(var number) -> number;
            case Repaired(var number, var _, var _) -> number;
            case Invalid invalid -> {
                limits.refuse(FormRefusals.number(invalid));
                yield null;
            }
        };
    }

    private static Patent patent(ApplicationNumber number, @Nullable PatentForm form, String title, LocalDate today) {
        var kind = form == null ? null : form.kind();
        if (kind != null && kind != number.kind()) {
            throw FormRefusals.kind(number.kind()).asException();
        }
        var state = form == null || form.legalState() == null ? LegalState.UNHEARD : form.legalState();
        if (state.asOf() != null && state.asOf().isAfter(today)) {
            throw FormRefusals.future("patent.legalState.asOf").asException();
        }
        return new Patent(
                Ids.next(),
                number,
                number.kind(),
                title.isEmpty() ? null : title,
                form == null ? null : form.grantedOn(),
                form == null ? null : form.endsOn(),
                state);
    }

    private static Declaration declaration(LicenceForm form, TextLimits limits) {
        if (form.from() != null && form.until() != null && form.from().isAfter(form.until())) {
            limits.refuse(FormRefusals.termReversed());
        }
        return new Declaration(
                limits.text("title", form.title(), 300),
                limits.text("summary", form.summary(), 10_000),
                symbols(limits.texts("ipc", form.ipc(), 50, 40), limits),
                limits.texts("patentees", form.patentees(), 50, 200),
                form.feeTerms() == null ? new Unparsed("", "FEE_MISSING") : form.feeTerms(),
                form.from(),
                form.until(),
                limits.text("territory", form.territory(), 200),
                limits.text("knowHow", form.knowHow(), 5_000));
    }

    private static List<Ipc> symbols(List<String> written, TextLimits limits) {
        var symbols = new ArrayList<Ipc>();
        for (var text : written) {
            Ipc.read(text).ifPresentOrElse(symbols::add, () -> limits.refuse(FormRefusals.ipc(text)));
        }
        return symbols.stream().distinct().toList();
    }

    private Assignment assignment(LicenceForm form, Declaration declared, TextLimits limits) {
        if (form.nodes() == null) {
            var ipc = declared.ipc().stream().map(Ipc::symbol).toList();
            return new Assignment(classifier.classify(declared.title(), declared.text(), ipc), false);
        }
        Refusal wrong = choice.examine(form.nodes());
        if (wrong != null) {
            limits.refuse(wrong);
        }
        return new Assignment(form.nodes(), true);
    }
}
