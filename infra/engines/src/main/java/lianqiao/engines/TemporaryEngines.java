package lianqiao.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Engines of one test JVM, gone with it and their data too. */
public final class TemporaryEngines {
    private static final String PREFIX = "engines-";

    private TemporaryEngines() {}

    /** Starts them on a folder named after this process, and removes those that killed JVMs have left behind. */
    public static Engines start(Path parent) {
        try {
            Files.createDirectories(parent);
            leftBehind(parent).forEach(Folders::delete);
            Path folder = parent.resolve(PREFIX + ProcessHandle.current().pid());
            Engines engines = Engines.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                engines.close();
                Folders.delete(folder);
            }));
            return engines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> leftBehind(Path parent) throws IOException {
        try (var entries = Files.list(parent)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(PREFIX))
                    .filter(entry -> !alive(entry.getFileName().toString().substring(PREFIX.length())))
                    .toList();
        }
    }

    private static boolean alive(String process) {
        return process.chars().allMatch(Character::isDigit)
                && ProcessHandle.of(Long.parseLong(process)).isPresent();
    }
}
