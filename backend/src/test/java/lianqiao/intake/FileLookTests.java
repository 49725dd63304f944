package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lianqiao.intake.FileFormat.Form;
import lianqiao.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLookTests {
    private static final String ROWS = "专利号,专利名称,专利权人\r\nZL200310102344.5,一种水泵,某某大学\r\n";

    @TempDir
    Path folder;

    @Test
    void tellsTheEncodingsThatProvincesUse() throws IOException {
        assertThat(look(ROWS.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileFormat.text(Form.CSV, "UTF-8", false, ","));
        assertThat(look(("\ufeff" + ROWS).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileFormat.text(Form.CSV, "UTF-8", true, ","));
        assertThat(look(ROWS.getBytes(Charset.forName("GBK"))))
                .isEqualTo(FileFormat.text(Form.CSV, "GB18030", false, ","));
        assertThat(look((ROWS + "ZL202010010006.2,一种𬬻具,㐂某\r\n").getBytes(Charset.forName("GB18030")))
                        .charset())
                .isEqualTo("GB18030");
    }

    @Test
    void findsTheEncodingWhereverTheFirstChineseCharacterStands() throws IOException {
        String late = "a,b\r\n" + "x,1\r\n".repeat(100_000) + ROWS;
        assertThat(look(late.getBytes(Charset.forName("GBK"))).charset()).isEqualTo("GB18030");
        assertThat(look(late.getBytes(StandardCharsets.UTF_8)).charset()).isEqualTo("UTF-8");
    }

    @Test
    void readsNothingAsChineseThatIsNot() {
        refuses("専利号,名称\r\nポンプ,水中ポンプの騒音を減らす\r\n".getBytes(Charset.forName("Shift_JIS")), "FILE_ENCODING");
        refuses("專利號,專利名稱\r\n一種水泵,某某大學與機械電機學會\r\n".getBytes(Charset.forName("Big5")), "FILE_ENCODING");
        refuses("numéro;société;à côté\r\n".getBytes(StandardCharsets.ISO_8859_1), "FILE_ENCODING");
    }

    @Test
    void refusesUtf8ThatIsCutOffWithinACharacterRatherThanReadItAsGbk() {
        byte[] whole = "专利号,名称\r\n1,水泵水泵".getBytes(StandardCharsets.UTF_8);
        refuses(java.util.Arrays.copyOf(whole, whole.length - 1), "FILE_ENCODING");
    }

    @Test
    void tellsWhatStandsBetweenTheCells() throws IOException {
        assertThat(separator("专利号\t名称\t权利人\n1\t水泵, 风机\t甲; 乙\n2\t泵\t丙\n")).isEqualTo("\t");
        assertThat(separator("专利号;名称;权利人\n1;\"水泵; 风机\";甲\n2;泵,阀;丙\n")).isEqualTo(";");
        assertThat(separator("专利号|名称\n1|a,b,c\n2|d,e\n")).isEqualTo("|");
        assertThat(separator("专利号,权利人\n1,甲; 乙\n2,丙; 丁\n")).isEqualTo(",");
        assertThat(separator("专利号\n1\n2\n")).isEqualTo(",");
    }

    @Test
    void knowsJsonLinesByTheirFirstSign() throws IOException {
        assertThat(look("\n {\"id\": 1}\n".getBytes(StandardCharsets.UTF_8)).form())
                .isEqualTo(Form.JSON_LINES);
    }

    @Test
    void saysWhatToDoWithWhatIsNoTable() {
        refuses(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, "FILE_OLD_EXCEL");
        refuses(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8}, "FILE_DAMAGED");
        refuses(ROWS.getBytes(StandardCharsets.UTF_16), "FILE_BINARY");
    }

    private String separator(String text) throws IOException {
        return look(text.getBytes(StandardCharsets.UTF_8)).separator();
    }

    private FileFormat look(byte[] bytes) throws IOException {
        return FileLook.of(Files.write(folder.resolve("file"), bytes));
    }

    private void refuses(byte[] bytes, String code) {
        assertThatThrownBy(() -> look(bytes)).isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(
                        refused.refusals().getFirst().code())
                .isEqualTo(code));
    }
}
