package lianqiao.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TallyTableTests {
    @Test
    void alignsChineseNamesWhichTakeTwoColumnsACharacter() {
        String report = """
                {"rows": 12, "imported": 9, "warned": 2, "rejected": 1, "added": 11,
                 "provinces": [
                   {"province": "内蒙古自治区", "counts": {"rows": 2, "imported": 2}},
                   {"province": "", "counts": {"rows": 10, "imported": 7, "warned": 2, "rejected": 1, "added": 9}}],
                 "codes": [{"code": "TITLE_MISSING", "count": 2, "meaning": "the row has no title"}],
                 "tally": [{"province": "天津市", "code": "TITLE_MISSING", "count": 2}]}""";
        assertThat(TallyTable.of(new JsonMapper().readTree(report))).isEqualTo("""

                        Province      rows  imported  with warnings  rejected  new
                        内蒙古自治区     2         2              0         0    0
                        (none)          10         7              2         1    9
                        Together        12         9              2         1   11

                        Code           rows  meaning
                        TITLE_MISSING     2  the row has no title

                        Province and code      rows
                        天津市  TITLE_MISSING     2
                        """);
    }
}
