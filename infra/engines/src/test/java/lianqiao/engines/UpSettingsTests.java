package lianqiao.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UpSettingsTests {
    private static final List<String> ARGUMENTS = List.of("--portal", "portal.jar");

    @Test
    void loadsDemonstrationDataIntoEnginesOfItsOwnOnly() {
        assertThat(UpSettings.read(ARGUMENTS, Map.of()).demonstration()).isTrue();
        Map<String, String> elsewhere =
                Map.of("LIANQIAO_DATABASE_URL", "postgresql://…", "LIANQIAO_ELASTICSEARCH_URL", "http://…");
        assertThat(UpSettings.read(ARGUMENTS, elsewhere).demonstration()).isFalse();
        assertThat(UpSettings.read(ARGUMENTS, elsewhere).ownEngines()).isFalse();
    }

    @Test
    void namesTheAddressThatIsMissing() {
        assertThatThrownBy(() -> UpSettings.read(ARGUMENTS, Map.of("LIANQIAO_ELASTICSEARCH_URL", "http://…")))
                .hasMessageStartingWith("LIANQIAO_ELASTICSEARCH_URL is set and LIANQIAO_DATABASE_URL is not");
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThatThrownBy(() -> UpSettings.read(ARGUMENTS, Map.of("LIANQIAO_PORT", "70000")))
                .hasMessageContaining("LIANQIAO_PORT is '70000'");
    }
}
