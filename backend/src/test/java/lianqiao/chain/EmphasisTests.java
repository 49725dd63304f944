package lianqiao.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmphasisTests {
    private static final Emphasis.Shares SHARES = new Emphasis.Shares(0.1, 0.2, 0.3, 0.4, 0.5);

    @ParameterizedTest
    @CsvSource({
        "基于遗传算法的风机叶片设计方法,算,0.1",
        "基于遗传算法的风机叶片设计方法,叶,1",
        "用于园林养护的修剪梯,园,0.2",
        "垃圾焚烧炉用长寿命耐火材料的研发,烧,0.2",
        "垃圾焚烧炉用长寿命耐火材料的研发,火,1",
        "高活性多孔材料的防护膜,孔,0.3",
        "一种采茶机及其刀片,刀,0.4",
        "阀门（三通型）,通,0.5"
    })
    void aTitleHasItsFullSayWhereItNamesTheThing(String title, char character, double say) {
        assertThat(Emphasis.of(title, SHARES)[title.indexOf(character)]).isEqualTo(say);
    }

    @ParameterizedTest
    @CsvSource({"基于遗传算法的方法,算", "用于铸造的装置,铸", "采茶机的制备方法,茶"})
    void whatNoThingFollowsIsTheThing(String title, char character) {
        assertThat(Emphasis.of(title, SHARES)[title.indexOf(character)]).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"''", "的", "及其", "（", "用于", "基于的"})
    void scrapsAreReadWithoutAnError(String title) {
        assertThat(Emphasis.of(title, SHARES)).hasSize(title.length());
    }
}
