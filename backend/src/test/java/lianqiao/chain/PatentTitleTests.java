package lianqiao.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatentTitleTests {
    @ParameterizedTest
    @ValueSource(strings = {"一种采茶机", "一类荧光探针及其应用", "基于图像的称重方法", "防水面料及其制备方法", "刀具的涂层及应用"})
    void readsLikeAPatents(String title) {
        assertThat(PatentTitle.is(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"采茶机", "", "防爆锂离子电池的研发", "一种用于茶叶的机器；其零件", "用于称重的装置"})
    void readsLikeAHeadingOrAName(String title) {
        assertThat(PatentTitle.is(title)).isFalse();
    }
}
