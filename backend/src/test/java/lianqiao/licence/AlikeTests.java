package lianqiao.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import lianqiao.licence.Alike.Face;
import lianqiao.licence.Alike.Pair;
import lianqiao.shared.Ids;
import org.junit.jupiter.api.Test;

class AlikeTests {
    private static final UUID OLD = Ids.next();
    private static final UUID NEW = Ids.next();
    private static final UUID PATENT = Ids.next();

    @Test
    void suspectsTheSamePatentUnderAnyTitle() {
        assertThat(pairs(face(OLD, PATENT, "甲"), face(NEW, PATENT, "乙丙丁")))
                .singleElement()
                .satisfies(pair -> assertThat(pair.samePatent()).isTrue());
    }

    @Test
    void suspectsOneCharacterOfTenButNotTwo() {
        var title = "锂离子电池隔膜涂布机";
        assertThat(pairs(face(OLD, Ids.next(), title), face(NEW, Ids.next(), "一种锂离子电池隔膜涂布器")))
                .hasSize(1);
        assertThat(pairs(face(OLD, Ids.next(), title), face(NEW, Ids.next(), "锂离子电池隔膜烘干机")))
                .isEmpty();
    }

    @Test
    void aPairIsOnePairFromEitherSideAndAnEmptyHolderIsNobody() {
        var one = face(OLD, PATENT, "甲");
        var other = face(NEW, PATENT, "甲");
        assertThat(new Alike(0.9).pair(other, one)).isEqualTo(new Alike(0.9).pair(one, other));
        assertThat(new Alike(0.9)
                        .pair(Face.of(OLD, Ids.next(), "", "锂离子电池隔膜涂布机"), Face.of(NEW, Ids.next(), "", "锂离子电池隔膜涂布机")))
                .isEmpty();
    }

    /** Each with each, over titles of few letters, so that many are nearly alike, and once of many, so that their marks tell them apart. */
    @Test
    void titlesThatAreAlikeShareAPieceWhateverTheirLengths() {
        for (double threshold : new double[] {0.6, 0.75, 0.8, 0.9, 1}) {
            var pieces = new TitlePieces(threshold);
            var titles = titles(new Random(7), 400, threshold == 0.9 ? 40 : 3);
            var alike = 0;
            for (var one : titles) {
                for (var other : titles) {
                    if (!one.equals(other) && TitleLikeness.ofPlain(one, other) >= threshold) {
                        alike++;
                        assertThat(pieces.asked("某研究所", one))
                                .as(one + " ~ " + other)
                                .containsAnyElementsOf(pieces.kept("某研究所", other));
                        assertThat(Long.bitCount(TitlePieces.marks(one) ^ TitlePieces.marks(other)))
                                .as(one + " ~ " + other)
                                .isLessThanOrEqualTo(TitlePieces.BITS * pieces.changes(one));
                    }
                }
            }
            assertThat(alike).isGreaterThan(threshold == 1 ? -1 : 100);
        }
    }

    @Test
    void asksForFewKeys() {
        var pieces = new TitlePieces(0.9);
        assertThat(pieces.kept("某研究所", "锂离子电池隔膜涂布机及其控制方法和系统")).hasSizeLessThan(5);
        assertThat(pieces.asked("某研究所", "锂离子电池隔膜涂布机及其控制方法和系统")).hasSizeLessThan(40);
        assertThat(pieces.asked("某研究所", "锂离子电池隔膜涂布机")).doesNotContainAnyElementsOf(pieces.kept("另一研究所", "锂离子电池隔膜涂布机"));
    }

    /** Pairs of neighbours differ by up to three changes. */
    private static List<String> titles(Random random, int count, int letters) {
        List<String> titles = new ArrayList<>();
        while (titles.size() < count) {
            var title = new StringBuilder();
            for (int left = 1 + random.nextInt(30); left > 0; left--) {
                title.append((char) ('a' + random.nextInt(letters)));
            }
            titles.add(title.toString());
            for (int change = 0; change < 3; change++) {
                int at = random.nextInt(title.length() + 1);
                if (random.nextBoolean() && at < title.length() && title.length() > 1) {
                    title.deleteCharAt(at);
                } else {
                    title.insert(at, (char) ('a' + random.nextInt(letters)));
                }
                titles.add(title.toString());
            }
        }
        return titles;
    }

    private static List<Pair> pairs(Face one, Face other) {
        return new Alike(0.9).pair(one, other).stream().toList();
    }

    private static Face face(UUID licence, UUID patent, String title) {
        return Face.of(licence, patent, "某研究所", title);
    }
}
