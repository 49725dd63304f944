package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnersTests {
    @Test
    void partsPatenteesAtTheUsualSeparators() {
        assertThat(Owners.read("甲某大学; 乙某科技有限公司").names()).containsExactly("甲某大学", "乙某科技有限公司");
        assertThat(Owners.read("甲某大学 | 乙某研究院").names()).containsExactly("甲某大学", "乙某研究院");
        assertThat(Owners.read("甲某有限公司      乙某有限公司").names()).hasSize(2);
        assertThat(Owners.read("甲某大学；  \n乙某研究院").names()).hasSize(2);
        assertThat(Owners.read("甲某大学\n乙某研究院").names()).hasSize(2);
    }

    @Test
    void keepsWhatStandsInBracketsTogether() {
        assertThat(Owners.read("甲某中心（甲分部、乙分部）").names()).containsExactly("甲某中心（甲分部、乙分部）");
    }

    @Test
    void mendsANameThatABreakOfLineCutInTwo() {
        assertThat(Owners.read("甲某农业工程学\n院").names()).containsExactly("甲某农业工程学院");
    }
}
