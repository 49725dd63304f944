package lianqiao.engines;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs of the two engines, unpacked once per version into a cache of the user ({@code LIANQIAO_CACHE}, else
 * {@code ~/.cache/lianqiao}). Several processes may ask at once: one unpacks, the others wait.
 */
final class Distribution {
    private static final Properties BUILD = load();

    private Distribution() {}

    static Path elasticsearch() {
        String version = BUILD.getProperty("elasticsearch.version");
        Path zip = Path.of(BUILD.getProperty("elasticsearch.zip"));
        Path home = once("elasticsearch-" + version, () -> {
            if (!Files.exists(zip)) {
                throw new EngineFailure("Elasticsearch is not where the build found it (" + zip
                        + "): build again with 'mvn -pl infra/engines -am package'");
            }
            return new ZipArchiveInputStream(new BufferedInputStream(Files.newInputStream(zip)));
        });
        return home.resolve("elasticsearch-" + version);
    }

    static Path postgres() {
        return once("postgres-" + BUILD.getProperty("postgres.version"), () -> {
            String name = "/postgres-linux-" + architecture() + ".txz";
            InputStream packed = Distribution.class.getResourceAsStream(name);
            if (packed == null) {
                throw new EngineFailure("No PostgreSQL for this kind of processor (" + architecture()
                        + ") is packed here: set LIANQIAO_DATABASE_URL to one of your own");
            }
            return new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)));
        });
    }

    private static String architecture() {
        String architecture = System.getProperty("os.arch");
        return architecture.equals("amd64") ? "x86_64" : architecture;
    }

    private interface Archive {
        ArchiveInputStream<? extends ArchiveEntry> open() throws IOException;
    }

    /** A folder with this name is complete: it is unpacked beside and renamed at the end. */
    private static Path once(String name, Archive archive) {
        Path target = cache().resolve(name);
        if (Files.isDirectory(target)) {
            return target;
        }
        try {
            Files.createDirectories(cache());
            try (FileChannel channel = FileChannel.open(
                            cache().resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(target)) {
                    Path part = cache().resolve(name + ".part");
                    Folders.delete(part);
                    try (var in = archive.open()) {
                        unpack(in, part);
                    }
                    Files.move(part, target);
                }
            }
            return target;
        } catch (IOException e) {
            throw new EngineFailure(
                    "Could not unpack %s into %s (%s): is the disk full? LIANQIAO_CACHE names another folder"
                            .formatted(name, cache(), e.getMessage()),
                    e);
        }
    }

    private static Path cache() {
        Map<String, String> environment = System.getenv();
        String named = environment.get("LIANQIAO_CACHE");
        return named != null ? Path.of(named) : Path.of(System.getProperty("user.home"), ".cache", "lianqiao");
    }

    private static void unpack(ArchiveInputStream<? extends ArchiveEntry> in, Path folder) throws IOException {
        for (ArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            Path file = folder.resolve(entry.getName()).normalize();
            if (!file.startsWith(folder)) {
                throw new IOException("an entry points outside: " + entry.getName());
            }
            Path parent = Objects.requireNonNullElse(file.getParent(), folder);
            Files.createDirectories(entry.isDirectory() ? file : parent);
            if (entry instanceof TarArchiveEntry tar && tar.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(tar.getLinkName()));
            } else if (!entry.isDirectory()) {
                Files.copy(in, file);
                // a streamed zip keeps its permissions at its end, out of reach: programs are known by their folder
                if (parent.endsWith("bin")) {
                    file.toFile().setExecutable(true, false);
                }
            }
        }
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream in = Distribution.class.getResourceAsStream("engines.properties")) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new EngineFailure("engines.properties is not readable", e);
        }
    }
}
