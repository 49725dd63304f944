package lianqiao.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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
    void looksOnlyAtPairsWithSomethingNewAndAtEachOnce() {
        var faces = List.of(face(OLD, PATENT, "甲"), face(NEW, PATENT, "甲"));
        assertThat(new Alike(0.9).pairs(faces, Set.of())).isEmpty();
        assertThat(new Alike(0.9).pairs(faces, Set.of(OLD, NEW))).hasSize(1);
    }

    private static List<Pair> pairs(Face... faces) {
        return new Alike(0.9).pairs(List.of(faces), Set.of(NEW));
    }

    private static Face face(UUID licence, UUID patent, String title) {
        return Face.of(licence, patent, "某研究所", title);
    }
}
