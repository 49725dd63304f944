package lianqiao.patent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IpcTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "H01M10/0525",
                "h01m 10/0525",
                "H01M10/0525(2010.01)I",
                "Ｈ０１Ｍ１０／０５２５",
                "H01M0010/0525",
                " H01M 10/0525 (2010.01) "
            })
    void readsEverySpellingOfOneSymbol(String text) {
        assertThat(Ipc.read(text)).contains(new Ipc("H01M10/0525"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I01M", "H01M10", "26-05", "H01M10/5", "电池"})
    void refusesWhatIsNoSymbol(String text) {
        assertThat(Ipc.read(text)).isEmpty();
    }

    @Test
    void readsAListAndLeavesTheRestOut() {
        assertThat(Ipc.readAll("H01M10/0525; H01M4/38，G06F；26-05；H01M4/38"))
                .containsExactly(new Ipc("H01M10/0525"), new Ipc("H01M4/38"), new Ipc("G06F"));
    }

    @Test
    void liesUnderItsMainGroupButNotUnderAShorterNumber() {
        var symbol = new Ipc("H01M10/0525");
        assertThat(symbol.under("H")).isTrue();
        assertThat(symbol.under("H01M")).isTrue();
        assertThat(symbol.under("H01M10")).isTrue();
        assertThat(symbol.under("H01M10/0525")).isTrue();
        assertThat(symbol.under("H01M1")).isFalse();
        assertThat(symbol.under("G06")).isFalse();
    }

    @Test
    void knowsWhatAFilterMayAskFor() {
        assertThat(new String[] {"H", "H01", "H01M", "H01M10", "H01M10/0525"}).allMatch(Ipc::isPrefix);
        assertThat(new String[] {"", "Z", "H0", "H01M10/", "*"}).noneMatch(Ipc::isPrefix);
    }
}
