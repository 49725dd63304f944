package lianqiao.engines;

import java.util.ArrayList;
import java.util.List;

/**
 * Both engines refuse to run as root. In a user namespace that maps root to an ordinary number they run all the same, and the
 * files stay root's: nothing has to be chowned. (Without a mapping Elasticsearch's entitlement agent cannot attach.)
 */
final class Root {
    private static final List<String> NAMESPACE = List.of("unshare", "-U", "--map-user=1000", "--map-group=1000");

    private Root() {}

    static List<String> lessThanRoot(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        List<String> all = new ArrayList<>(NAMESPACE);
        all.addAll(command);
        return all;
    }
}
