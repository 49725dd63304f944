package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lianqiao.intake.FeeSentences.Known;
import lianqiao.licence.FeeTerms.Unparsed;
import org.junit.jupiter.api.Test;

/** Against texts that a generator made up together with their terms. */
class FeeSentencesTests {
    private static final long SEED = 20261122;

    @Test
    void readsBackWhatWasMeantOrKeepsTheTextButNeverReadsSomethingElse() {
        List<Known> texts = new FeeSentences(SEED).many(10_000);
        List<String> wrong = texts.stream()
                .filter(text -> !kept(text.cells()) && !read(text.cells()).equals(text.terms()))
                .map(text -> text + " read as " + read(text.cells()))
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void readsNearlyAllOfThem() {
        List<Known> texts = new FeeSentences(SEED + 1).many(5_000);
        List<Known> kept = texts.stream().filter(text -> kept(text.cells())).toList();
        assertThat(kept).as("kept as text").hasSizeLessThan(texts.size() / 100);
    }

    @Test
    void readsNothingOutOfATextWithAConditionBehindIt() {
        FeeSentences sentences = new FeeSentences(SEED + 2);
        List<String> wrong = IntStream.range(0, 5_000)
                .mapToObj(_ -> sentences.conditional())
                .filter(cells -> !kept(cells))
                .map(cells -> cells + " read as " + read(cells))
                .distinct()
                .toList();
        assertThat(wrong).isEmpty();
    }

    /** The mutation: a reader that passes over the words it does not know. The texts with conditions would catch it. */
    @Test
    void catchesAReaderThatPassesOverWhatItDoesNotKnow() {
        FeeSentences sentences = new FeeSentences(SEED + 2);
        long misread = IntStream.range(0, 1_000)
                .mapToObj(_ -> sentences.conditional().getFirst())
                .map(FeeSentencesTests::withoutUnknownWords)
                .filter(text -> !kept(List.of(text)))
                .count();
        assertThat(misread).isGreaterThan(100);
    }

    private static String withoutUnknownWords(String text) {
        return FeeWords.of(FeeText.plain(text)).stream()
                .filter(word -> word.word() != FeeWord.UNKNOWN)
                .map(FeeToken::text)
                .collect(Collectors.joining());
    }

    private static boolean kept(List<String> cells) {
        return FeeReader.read(cells.toArray(String[]::new)).terms() instanceof Unparsed;
    }

    private static String read(List<String> cells) {
        return FeeNotation.of(FeeReader.read(cells.toArray(String[]::new)).terms());
    }
}
