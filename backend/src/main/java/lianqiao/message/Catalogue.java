package lianqiao.message;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All templates, by the type of event that they tell of. */
@Component
class Catalogue {
    private final Map<String, List<Template>> byEvent =
            TemplateFile.shipped().stream().collect(Collectors.groupingBy(Template::event));

    Set<String> events() {
        return byEvent.keySet();
    }

    List<Template> of(String event) {
        return byEvent.getOrDefault(event, List.of());
    }
}
