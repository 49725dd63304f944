package lianqiao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionsTests {
    @Test
    void aDistrictOfAMunicipalityLiesRightBelowIt() {
        assertThat(Regions.withAncestors("120110")).containsExactly("120110", "120000");
        assertThat(Regions.name("120110")).contains("东丽区");
    }

    @Test
    void aCountyLiesInItsCityAndItsProvince() {
        assertThat(Regions.withAncestors("510104")).containsExactly("510104", "510100", "510000");
        assertThat(Regions.lies("510104", "510000")).isTrue();
        assertThat(Regions.lies("510104", "120000")).isFalse();
    }

    @Test
    void findsAProvinceByItsShortOrFullNameAndGuessesNothing() {
        assertThat(Regions.province("天津")).contains("120000");
        assertThat(Regions.province("四川省")).contains("510000");
        assertThat(Regions.province("内蒙古")).contains("150000");
        assertThat(Regions.province("河")).isEmpty();
        assertThat(Regions.province("东丽区")).isEmpty();
    }

    @Test
    void listsTheDistrictsOfAMunicipality() {
        assertThat(Regions.children("120000"))
                .contains("120102", "120110", "120116")
                .hasSize(16);
        assertThat(Regions.children("")).contains("120000", "510000", "710000").hasSize(34);
    }

    @Test
    void aParkLiesInTheRegionThatItsKeyBeginsWith() {
        assertThat(Parks.all()).hasSizeGreaterThan(12).allSatisfy(park -> {
            assertThat(park.key()).matches("\\d{6}-[A-Z]{2,12}").startsWith(park.region());
            assertThat(Regions.exists(park.region())).isTrue();
        });
    }

    @Test
    void findsAParkByItsKeyAndByItsNameWithinItsRegion() {
        assertThat(Parks.name("120116-TPFTZ")).contains("天津港保税区");
        assertThat(Parks.region("120110-HMHT")).contains("120110");
        assertThat(Parks.byName("华明高新区", "120000").map(Parks.Park::key)).contains("120110-HMHT");
        assertThat(Parks.byName("华明高新区", "120116")).isEmpty();
        assertThat(Parks.in("120116"))
                .extracting(Parks.Park::key)
                .contains("120116-TPFTZ", "120116-TEDA")
                .doesNotContain("120110-HMHT");
        assertThat(Parks.exists("120116")).isFalse();
    }
}
