package lianqiao.chain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files under resources {@code chain/}. */
final class ChainResources {
    private ChainResources() {}

    static String text(String name) {
        try (InputStream stream = ChainResources.class.getResourceAsStream("/chain/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("resource chain/" + name + " is missing from the jar; build it again");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Plain data only (maps, lists, texts, numbers); a key given twice is an error, not a silent overwrite. */
    static Object yaml(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options)).load(text);
    }
}
