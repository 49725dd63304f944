package lianqiao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianqiao.chain.Chains;
import lianqiao.chain.Classifier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What the classifier must not fall below; the figures themselves are read in docs/matching.md. */
class ChainQualityTests {
    private final Classifier classifier = Classifier.shipped(Chains.shipped());

    @Test
    void placesMainGroupsByTheirTitleAlone() throws Exception {
        Path file = Path.of(
                Optional.ofNullable(System.getenv("LIANQIAO_REAL_DATA")).orElse("../../../shared/data/real"),
                "ipc-titles-zh.csv");
        Assumptions.assumeTrue(Files.exists(file), "skipped: no " + file + "; set LIANQIAO_REAL_DATA");

        ChainQuality quality = ChainQuality.shipped(file);

        assertThat(quality.nodeTop1()).isGreaterThanOrEqualTo(0.61);
        assertThat(quality.chainTop1()).isGreaterThanOrEqualTo(0.70);
        assertThat(quality.abstained()).isLessThanOrEqualTo(0.08);
    }

    @Test
    void countsEveryGroupInEveryShare() {
        var groups = List.of(
                new LabelledGroups.Group("一种人参提取物", "biomed/tcm"),
                new LabelledGroups.Group("一种人参提取物", "biomed/vaccine"),
                new LabelledGroups.Group("一种人参提取物", "food/tea"),
                new LabelledGroups.Group("一种方法", "biomed/tcm"));

        ChainQuality quality = ChainQuality.of(classifier, groups);

        assertThat(quality.nodeTop1()).isEqualTo(0.25);
        assertThat(quality.chainTop1()).isEqualTo(0.5);
        assertThat(quality.abstained()).isEqualTo(0.25);
    }

    @Test
    void refusesAFileThatLacksGroups() {
        var rows = CsvReader.builder().ofNamedCsvRecord("code,level,title_zh\nA01B1/00,main_group,t\n");

        assertThatThrownBy(() -> new LabelledGroups(Map.of("A01B1/00", "a/b", "A01B3/00", "a/b")).among(rows))
                .hasMessageContaining("1 of the 2 groups");
    }
}
