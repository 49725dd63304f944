package lianqiao.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import lianqiao.patent.PatentKind;
import lianqiao.shared.Ids;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a holder's form; tells everything that can't be read at once. */
@Component
class FormReader {
    /** Stands in for a patent whose number nobody can read yet: no rule about patents finds anything in it. */
    private static final Patent BLANK = new Patent(
            new UUID(0, 0),
            new ApplicationNumber("200310102344.5"),
            PatentKind.OTHER,
            null,
            null,
            LocalDate.MAX,
            LegalState.UNHEARD);

    private final Classifier classifier;
    private final NodeChoice choice;

    FormReader(Classifier classifier, NodeChoice choice) {
        this.classifier = classifier;
        this.choice = choice;
    }

    /**
     * What a form says, read and in order.
     *
     * @param contact absent where the form says nothing of it
     */
    record Filled(
            Basis basis,
            Patent patent,
            Declaration declaration,
            Assignment assignment,
            @Nullable Contact contact) {
        Filled of(Patent known) {
            return new Filled(basis, known, declaration, assignment, contact);
        }
    }

    /** A form and what is wrong with it; where its number can't be read the patent is a blank. */
    record Reading(Filled filled, List<Refusal> faults, boolean numbered) {}

    /** Refuses a form with any fault, all of them at once. */
    Filled read(LicenceForm form, LocalDate today) {
        var reading = tryToRead(form, today);
        if (!reading.faults().isEmpty()) {
            throw new RefusedException(reading.faults());
        }
        return reading.filled();
    }

    /** For a form that somebody is still writing. */
    Reading tryToRead(LicenceForm form, LocalDate today) {
        var limits = new TextLimits();
        if (form.basis() == Basis.EXTERNAL) {
            limits.refuse(FormRefusals.basis());
        }
        var number = number(form.patent(), limits);
        var declaration = declaration(form, limits);
        var assignment = assignment(form, declaration, limits);
        var contact = form.contact() == null ? null : new ParticularsReader(limits).contact(form.contact());
        var patent = number == null ? BLANK : patent(number, form.patent(), declaration.title(), today, limits);
        var basis = form.basis() == null ? Basis.STATUTORY : form.basis();
        return new Reading(
                new Filled(basis, patent, declaration, assignment, contact), limits.refusals(), number != null);
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

    private static Patent patent(
            ApplicationNumber number, @Nullable PatentForm form, String title, LocalDate today, TextLimits limits) {
        var kind = form == null ? null : form.kind();
        if (kind != null && kind != number.kind()) {
            limits.refuse(FormRefusals.kind(number.kind()));
        }
        var state = form == null || form.legalState() == null ? LegalState.UNHEARD : form.legalState();
        if (state.asOf() != null && state.asOf().isAfter(today)) {
            limits.refuse(FormRefusals.future("patent.legalState.asOf"));
        }
        return new Patent(
                Ids.next(),
                number,
                number.kind(),
                title.isEmpty() ? null : title,
                form == null ? null : form.grantedOn(),
                form == null ? null : form.endsOn(),
                // A source of its own has only what a file of the register told.
                new LegalState(state.standing(), state.asOf()));
    }

    private static Declaration declaration(LicenceForm form, TextLimits limits) {
        if (form.from() != null && form.until() != null && form.from().isAfter(form.until())) {
            limits.refuse(FormRefusals.termReversed());
        }
        return new Declaration(
                limits.text("title", form.title(), 300),
                limits.text("summary", form.summary(), 10_000),
                Ipc.readAll(limits.texts("ipc", form.ipc(), 50, 40), limits),
                limits.texts("patentees", form.patentees(), 50, 200),
                form.feeTerms() == null ? new Unparsed("", "FEE_MISSING") : form.feeTerms(),
                form.from(),
                form.until(),
                limits.text("territory", form.territory(), 200),
                limits.text("knowHow", form.knowHow(), 5_000),
                new ParticularsReader(limits).read(form.particulars()));
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
