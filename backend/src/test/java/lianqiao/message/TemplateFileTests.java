package lianqiao.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplateFileTests {
    private static final List<Template> SHIPPED = TemplateFile.shipped();

    @Test
    void everyTemplateSpeaksToSomebodyAndLeadsSomewhere() {
        assertThat(SHIPPED).isNotEmpty().allSatisfy(template -> {
            assertThat(template.to()).isNotEmpty();
            assertThat(template.link()).startsWith("/");
        });
    }

    @Test
    void bothLanguagesNameTheSameThings() {
        assertThat(SHIPPED)
                .allSatisfy(template -> assertThat(places(template.en())).isEqualTo(places(template.zh())));
    }

    @Test
    void whatIsCountedIsBundled() {
        assertThat(SHIPPED)
                .allSatisfy(template ->
                        assertThat(places(template.zh()).contains("{count}")).isEqualTo(template.bundle() != null));
    }

    @Test
    void namesTheEntryThatLacksALanguage() {
        assertThatThrownBy(
                        () -> TemplateFile.read("[{event: A, kind: DEALS, to: [x], link: /, zh: {title: t, body: b}}]"))
                .hasMessageContaining("A has no en");
    }

    private static List<String> places(Template.Words words) {
        return Pattern.compile("\\{[^}]+}")
                .matcher(words.title() + words.body())
                .results()
                .map(place -> place.group())
                .distinct()
                .sorted()
                .toList();
    }
}
