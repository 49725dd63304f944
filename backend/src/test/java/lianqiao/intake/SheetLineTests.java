package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetLineTests {
    @Test
    void makesFormulasHarmless() {
        assertThat(SheetLine.of("=1+1", "+1", "-1", "@x", "\t=1", "１＝")).isEqualTo("'=1+1,'+1,'-1,'@x,'\t=1,１＝\r\n");
    }

    @Test
    void quotesWhatWouldPartCells() {
        assertThat(SheetLine.of("a,b", "c\"d", "e\nf")).isEqualTo("\"a,b\",\"c\"\"d\",\"e\nf\"\r\n");
    }
}
