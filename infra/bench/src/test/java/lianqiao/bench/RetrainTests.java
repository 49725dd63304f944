package lianqiao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lianqiao.bench.LabelledPairs.Pair;
import lianqiao.matching.Reason.Part;
import lianqiao.matching.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is learnt from answers, on made-up ones: here a text that says the same is what people want, and nothing else matters. */
class RetrainTests {
    private static final Path EVEN = Path.of("src/test/resources/even-start.yaml");

    @TempDir
    Path folder;

    @Test
    void promotesWhatIsBetterOnNeedsItNeverSawAndWritesTheNextVersionBesideTheOthers() throws Exception {
        LabelledPairs answers = answers(90);
        Path file = folder.resolve("answers.csv");
        answers.write(file);
        Path older = Files.writeString(folder.resolve("weights-" + Weights.CURRENT + ".yaml"), "in use");

        Retrain.run(List.of(file.toString(), "--start", EVEN.toString(), "--write", folder.toString()));

        Path written = folder.resolve("weights-" + (Integer.parseInt(Weights.CURRENT) + 1) + ".yaml");
        Map<Part, Double> points = WeightFile.read(written).points();
        assertThat(points.get(Part.TEXT)).isGreaterThan(points.get(Part.TITLE) + 20);
        // nobody's readiness differed: the answers say nothing of it
        assertThat(points.get(Part.READINESS)).isEqualTo(10);
        assertThat(points.values().stream().mapToDouble(most -> most).sum()).isEqualTo(100, within());
        assertThat(older).hasContent("in use");
    }

    @Test
    void refusesWhatWasFittedOnAnswersThatMeanNothingAndWritesNothing() throws Exception {
        Path good = folder.resolve("good.yaml");
        Files.writeString(
                good,
                Files.readString(EVEN)
                        .replace("TEXT: 15", "TEXT: 75")
                        .replaceAll("(TITLE|IPC|TERMS|REGION): 15", "$1: 0"));
        Path file = folder.resolve("answers.csv");
        answers(90).write(file);

        Retrain.run(List.of(
                file.toString(), "--start", good.toString(), "--write", folder.toString(), "--shuffle", "20261122"));

        assertThat(folder.resolve("weights-" + (Integer.parseInt(Weights.CURRENT) + 1) + ".yaml"))
                .doesNotExist();
        Retraining fitted = Retraining.of(
                Retraining.shuffled(answers(90), 20261122),
                WeightFile.read(good).points());
        assertThat(fitted.after()).isLessThan(fitted.before());
        assertThat(fitted.verdict()).startsWith("refused: worse");
    }

    @Test
    void refusesToJudgeByAHandfulOfNeeds() {
        Retraining fitted =
                Retraining.of(answers(30), WeightFile.shipped(Weights.CURRENT).points());
        assertThat(fitted.heldOut()).isLessThan(Retraining.LEAST_NEEDS);
        assertThat(fitted.isPromoted()).isFalse();
    }

    @Test
    void neverWritesOverAFileThatIsThere() throws Exception {
        Files.writeString(folder.resolve("weights-7.yaml"), "used");
        WeightFile start = WeightFile.shipped(Weights.CURRENT);
        assertThat(WeightFile.next(folder, Weights.CURRENT)).isEqualTo(8);
        assertThatThrownBy(() -> start.promote(folder, 7, start.points(), "a test"))
                .isInstanceOf(java.nio.file.FileAlreadyExistsException.class);
        Path next = start.promote(folder, 8, start.points(), "a test");
        // everything but the head is as it was
        assertThat(Files.readString(next).lines().skip(2))
                .containsExactlyElementsOf(start.text().lines().skip(1).toList());
    }

    @Test
    void takesFromAnAnswerOnlyWhatItSaysOfTheFit() {
        AnswerGrades grades = new AnswerGrades();
        said(grades, "vague", "DEMAND", "NOT_FOR_US", "TOO_VAGUE");
        said(grades, "early", "DEMAND", "NOT_FOR_US", "TOO_EARLY");
        said(grades, "fee", "DEMAND", "NOT_FOR_US", "FEE");
        said(grades, "region", "SUPPLY", "NOT_FOR_US", "REGION");
        said(grades, "solved", "DEMAND", "NOT_FOR_US", "ALREADY_SOLVED");
        said(grades, "yes", "SUPPLY", "INTERESTED", null);
        said(grades, "both", "SUPPLY", "INTERESTED", null);
        said(grades, "both", "DEMAND", "NOT_FOR_US", "ROUTE_UNCLEAR");
        said(grades, "changed", "DEMAND", "NOT_FOR_US", "TOO_VAGUE");
        grades.hear(
                "MatchAnswerTakenBack",
                Http.JSON.readTree("{\"demand\":\"n\",\"supply\":\"changed\",\"side\":\"DEMAND\"}"));
        said(grades, "changed", "DEMAND", "INTERESTED", null);
        grades.hear("DealConcluded", Http.JSON.readTree("{\"demand\":\"n\",\"supply\":\"both\"}"));

        assertThat(grades.levels())
                .containsOnly(
                        Map.entry(new AnswerGrades.Pair("n", "vague"), 1),
                        Map.entry(new AnswerGrades.Pair("n", "early"), 2),
                        Map.entry(new AnswerGrades.Pair("n", "yes"), 3),
                        Map.entry(new AnswerGrades.Pair("n", "both"), 4),
                        Map.entry(new AnswerGrades.Pair("n", "changed"), 3));
    }

    private static void said(AnswerGrades grades, String supply, String side, String answer, String code) {
        String body = "{\"demand\":\"n\",\"supply\":\"%s\",\"side\":\"%s\",\"answer\":\"%s\"%s}"
                .formatted(supply, side, answer, code == null ? "" : ",\"code\":\"" + code + "\"");
        grades.hear("MatchAnswered", Http.JSON.readTree(body));
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-6);
    }

    /** Ten answered matches of each need: interested where the text says the same, the rest is chance. */
    private static LabelledPairs answers(int needs) {
        Random random = new Random(7);
        List<Pair> pairs = new ArrayList<>();
        for (int need = 0; need < needs; need++) {
            for (int other = 0; other < 10; other++) {
                Map<Part, Double> shares = new EnumMap<>(Part.class);
                List.of(Part.CHAIN, Part.TITLE, Part.TEXT, Part.IPC, Part.REGION)
                        .forEach(part -> shares.put(part, Math.round(random.nextDouble() * 10) / 10.0));
                double text = shares.getOrDefault(Part.TEXT, 0.0) + random.nextGaussian() * 0.1;
                int level = text > 0.75 ? 3 : text > 0.5 ? 2 : 1;
                pairs.add(new Pair("need-" + need, "other-" + other, level, shares));
            }
        }
        return LabelledPairs.of(pairs);
    }
}
