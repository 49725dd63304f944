package lianqiao.message;

import java.util.List;
import java.util.Set;
import lianqiao.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one type of event, and to whom (resource {@code message/templates.yaml}).
 *
 * @param to fields of the event's body that hold organisations; {@code followers:FIELD}; {@code actor}
 * @param roles whose members are told; all if empty
 * @param bundle field of the body whose value is told of once; null where each event is told by itself
 * @param tellActor whether the organisation that acted is told too
 */
record Template(
        String event,
        MessageKind kind,
        List<String> to,
        Set<Role> roles,
        @Nullable String bundle,
        boolean tellActor,
        String link,
        Words zh,
        Words en) {

    /** A title and a body with places in braces. */
    record Words(String title, String body) {}

    /** Every text in which an event is named. */
    List<String> texts() {
        return List.of(link, zh.title(), zh.body(), en.title(), en.body());
    }
}
