package lianqiao.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lianqiao.shared.YamlPlace;

/** The kinds of resource {@code evidence/kinds.yaml}, checked when it is loaded: a portal with a faulty list does not start. */
public final class EvidenceKinds {
    private static final Set<String> FIELDS = Set.of("key", "zh", "en");
    private static final List<EvidenceKind> ALL = read(YamlPlace.resource("evidence/kinds.yaml"));

    private EvidenceKinds() {}

    /** In the order of the file. */
    public static List<EvidenceKind> all() {
        return ALL;
    }

    public static boolean has(String key) {
        return ALL.stream().anyMatch(kind -> kind.key().equals(key));
    }

    /** @throws IllegalStateException that names the line of what is wrong, and the remedy */
    static List<EvidenceKind> read(YamlPlace file) {
        List<EvidenceKind> kinds = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlPlace entry : file.need("kinds").items()) {
            entry.fields(FIELDS);
            YamlPlace key = entry.need("key");
            if (!seen.add(key.named("[a-z][a-z0-9]*(-[a-z0-9]+)*", "Use small words with hyphens"))) {
                throw key.wrong("`" + key.text() + "` stands here twice", "Give each kind a key of its own");
            }
            kinds.add(new EvidenceKind(
                    key.text(), entry.need("zh").text(), entry.need("en").text()));
        }
        return List.copyOf(kinds);
    }
}
