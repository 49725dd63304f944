package lianqiao.patent;

import static lianqiao.patent.Willingness.LICENCE;
import static lianqiao.patent.Willingness.NONE;
import static lianqiao.patent.Willingness.TRANSFER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WillingnessTests {
    @Test
    void readsSeveralInAnyOfTheUsualSpellings() {
        assertThat(Willingness.readAll("开放许可；转让").orElseThrow()).containsExactly(LICENCE, TRANSFER);
        assertThat(Willingness.readAll("许可/转让/许可").orElseThrow()).containsExactly(LICENCE, TRANSFER);
        assertThat(Willingness.readAll("licence").orElseThrow()).containsExactly(LICENCE);
        assertThat(Willingness.readAll("暂无").orElseThrow()).containsExactly(NONE);
        assertThat(Willingness.readAll("").orElseThrow()).isEmpty();
    }

    @Test
    void guessesNothing() {
        assertThat(Willingness.readAll("许可；再议")).isEmpty();
    }
}
