package lianqiao.kpi;

import lianqiao.shared.YamlPlace;
import tools.jackson.core.JsonPointer;

/** Pointers into an event's body in a declarative file, checked by their form. */
final class Pointers {
    private Pointers() {}

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
