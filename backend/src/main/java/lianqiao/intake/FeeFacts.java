package lianqiao.intake;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lianqiao.intake.FeeFact.Form;
import lianqiao.intake.FeeFact.Named;

/** What all clauses of all cells about the fee say together, each thing once. */
record FeeFacts(List<FeeFact> all) {
    private static final BigDecimal FEN = BigDecimal.valueOf(100);
    private static final BigDecimal FEN_OF_WAN = BigDecimal.valueOf(1_000_000);

    static FeeFacts of(Stream<FeeFact> said) {
        return new FeeFacts(said.distinct().toList());
    }

    Set<Form> forms() {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        each(Named.class).forEach(named -> forms.add(named.form()));
        return forms;
    }

    boolean names(Form... forms) {
        return forms().equals(Set.of(forms));
    }

    <T extends FeeFact> Stream<T> each(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    <T extends FeeFact> Optional<T> first(Class<T> kind) {
        return each(kind).findFirst();
    }

    boolean has(Class<? extends FeeFact> kind) {
        return all.stream().anyMatch(kind::isInstance);
    }

    /** Two different sums for the same thing: which of them is owed? */
    boolean saysTwice(Class<? extends FeeFact> kind) {
        return each(kind).limit(2).count() > 1;
    }

    boolean only(Class<?>... kinds) {
        return all.stream().allMatch(fact -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(fact)));
    }

    FeeFacts without(Class<?>... kinds) {
        return new FeeFacts(all.stream()
                .filter(fact -> Stream.of(kinds).noneMatch(kind -> kind.isInstance(fact)))
                .toList());
    }

    FeeFacts without(Form form) {
        return new FeeFacts(
                all.stream().filter(fact -> !fact.equals(new Named(form))).toList());
    }

    /** A number without unit may count 元 or 万元; it confirms a sum if either gives it. */
    static boolean agrees(BigDecimal bare, long fen) {
        BigDecimal sum = BigDecimal.valueOf(fen);
        return bare.multiply(FEN).compareTo(sum) == 0
                || bare.multiply(FEN_OF_WAN).compareTo(sum) == 0;
    }

    boolean bareNumbersAgree(long fen) {
        return each(FeeFact.Bare.class).allMatch(bare -> agrees(bare.number(), fen));
    }
}
