package lianqiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DifferencesTests {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void namesEachFieldThatChangedWithBothValues() {
        assertThat(changes(
                        "{'deal':'1','reason':null,'listing':{'title':'甲','fee':1}}",
                        "{'deal':'1','reason':'FEE','listing':{'title':'乙','fee':1}}"))
                .containsExactly("listing.title: \"甲\" → \"乙\"", "reason: null → \"FEE\"");
    }

    @Test
    void aFieldThatCameOrWentHasOneSideOnly() {
        assertThat(changes("{'listing':{'a':1}}", "{'listing':{'b':[1,2]}}"))
                .containsExactly("listing.a: 1 → null", "listing.b: null → [1,2]");
    }

    @Test
    void eventsThatTellOfDifferentThingsAreNotCompared() {
        assertThat(changes("{'invitation':'1'}", "{'account':'2'}")).isEmpty();
        assertThat(Differences.between(null, JSON.readTree("{}"))).isEmpty();
    }

    private static java.util.List<String> changes(String before, String after) {
        return Differences.between(JSON.readTree(before.replace('\'', '"')), JSON.readTree(after.replace('\'', '"')))
                .stream()
                .map(change -> change.field() + ": " + change.before() + " → " + change.after())
                .toList();
    }
}
