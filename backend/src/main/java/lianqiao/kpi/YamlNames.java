package lianqiao.kpi;

import lianqiao.shared.YamlPlace;
import tools.jackson.core.JsonPointer;

/** Names and pointers in a declarative file, checked by their form. */
final class YamlNames {
    private YamlNames() {}

    static String named(YamlPlace place, String form, String remedy) {
        if (!place.text().matches(form)) {
            throw place.wrong("`" + place.text() + "` is no name of that kind", remedy);
        }
        return place.text();
    }

    static JsonPointer pointer(YamlPlace place) {
        return pointer(place, place.text());
    }

    static JsonPointer pointer(YamlPlace place, String pointer) {
        if (!pointer.matches("(/[^/~]+)+")) {
            throw place.wrong(
                    "`" + pointer + "` is no place in an event's body", "Write a JSON pointer: /basis, /nodes/0/node");
        }
        return JsonPointer.compile(pointer);
    }
}
