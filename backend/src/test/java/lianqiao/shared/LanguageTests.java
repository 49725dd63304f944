package lianqiao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTests {
    @Test
    void isChineseUnlessEnglishIsPreferred() {
        assertThat(Language.of("")).isEqualTo(Language.ZH);
        assertThat(Language.of("en-GB,en;q=0.9,zh;q=0.5")).isEqualTo(Language.EN);
        assertThat(Language.of("zh-CN,en;q=0.5")).isEqualTo(Language.ZH);
        assertThat(Language.of("fr")).isEqualTo(Language.ZH);
        assertThat(Language.of(";;;q=nonsense")).isEqualTo(Language.ZH);
    }
}
