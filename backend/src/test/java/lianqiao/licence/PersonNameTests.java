package lianqiao.licence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When in doubt it is a person: a name too few in the log is a lesser harm than one too many. */
class PersonNameTests {
    @ParameterizedTest
    @ValueSource(strings = {"清华大学", "某研究所", "天津市某某科技有限公司", "某医院；某大学", "ACME GmbH", ""})
    void takesOrganisationsForNobody(String name) {
        assertThat(PersonName.isNone(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", "欧阳某某", "阿依·古丽", "某大学；李四", "某大学、王五"})
    void takesAShortNameForAPersonsEvenBesideAnOrganisation(String name) {
        assertThat(PersonName.isNone(name)).isFalse();
    }
}
