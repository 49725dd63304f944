package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lianqiao.intake.MappedColumn.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnGuessTests {
    @TempDir
    Path folder;

    private final LicenceKind kind = new LicenceKind();

    @Test
    void knowsHeadsInEitherLanguageAndWithWhatPeoplePutAroundThem() throws IOException {
        assertThat(guess("*专利号（必填）, Patent Owner ,发明 名称\n1,2,3\n").columns())
                .extracting(MappedColumn::field)
                .containsExactly("PATENT_NUMBER", "OWNER", null);
    }

    @Test
    void findsTheHeaderBelowATitle() throws IOException {
        Reading reading = guess("某省清单,,\n2026年,,\n专利号,专利名称,省份\nZL200310102344.5,水泵,四川省\n");
        assertThat(reading.headerRow()).isEqualTo(3);
        assertThat(reading.columns().getFirst().samples()).containsExactly("ZL200310102344.5");
    }

    @Test
    void guessesByWhatTheCellsLookLikeAndSaysSo() throws IOException {
        Reading reading = guess("编号,名称,类别\nZL200310102344.5,水泵,发明\nZL202010010006.2,风机,实用新型\n");
        assertThat(reading.columns()).extracting(MappedColumn::by).containsExactly(By.SAMPLES, By.HEAD, By.SAMPLES);
        assertThat(MappingRules.fault(kind, reading)).isEmpty();
        assertThat(MappingRules.fault(kind, MappingRules.withoutGuesses(reading)))
                .hasValueSatisfying(
                        fault -> assertThat(fault.refusals().getFirst().code()).isEqualTo("COLUMNS_UNKNOWN"));
    }

    @Test
    void takesNoColumnTwice() throws IOException {
        Reading reading = guess("专利号,甲,乙\nZL200310102344.5,ZL200310102344.5,发明\n");
        assertThat(reading.columns()).extracting(MappedColumn::field).containsExactly("PATENT_NUMBER", null, "KIND");
        assertThat(reading.ignored()).containsExactly("甲");
    }

    @Test
    void aFingerprintIsOfTheHeadsAlone() throws IOException {
        assertThat(guess("专利号,名称\n1,2\n").fingerprint())
                .isEqualTo(guess("专利号 ,名称\n3,4\n").fingerprint());
        assertThat(guess("专利号,名称\n1,2\n").fingerprint())
                .isNotEqualTo(guess("名称,专利号\n1,2\n").fingerprint());
    }

    @Test
    void everyKindsTemplateHeadsAreItsOwn() {
        for (List<? extends Field> fields : List.of(List.of(Column.values()), List.of(NeedColumn.values()))) {
            for (Field field : fields) {
                for (String head : field.guide().heads()) {
                    assertThat(Field.named(head, fields.stream().map(Field.class::cast)))
                            .as(head)
                            .hasValue(field);
                }
            }
        }
    }

    private Reading guess(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), text);
        return ColumnGuess.of(kind, file, FileLook.of(file));
    }
}
