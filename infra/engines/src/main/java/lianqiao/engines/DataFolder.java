package lianqiao.engines;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The folder of all local data. One launcher at a time: the kernel releases its lock even after {@code kill -9}. */
final class DataFolder {
    private static final long MEBIBYTE = 1L << 20;
    private static final long FIRST_START = 1024 * MEBIBYTE;
    private static final long LATER_START = 256 * MEBIBYTE;
    private static final List<String> DATA = List.of("postgres", "elasticsearch");

    private final Path folder;

    DataFolder(Path folder) {
        this.folder = folder;
    }

    /** Takes the folder for this process, for as long as it lives. */
    void take() {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new EngineFailure(
                        "LianQiao runs already on the data of %s: stop it there with Ctrl-C,".formatted(folder)
                                + " or give this one a folder of its own with LIANQIAO_LOCAL");
            }
            Files.writeString(
                    folder.resolve("process"),
                    Long.toString(ProcessHandle.current().pid()));
        } catch (IOException e) {
            throw new EngineFailure(
                    "The data folder %s is not usable (%s): may this user write there, is the disk full?"
                            .formatted(folder, e.getClass().getSimpleName()));
        }
    }

    boolean holdsData() {
        return DATA.stream().map(folder::resolve).anyMatch(Files::exists);
    }

    void deleteData() {
        DATA.stream().map(folder::resolve).forEach(Folders::delete);
    }

    /** Engines that run out of space in the middle stop hard: better not to begin. */
    void checkSpace() {
        try {
            long needed = holdsData() ? LATER_START : FIRST_START;
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < needed) {
                throw new EngineFailure("The disk of %s is full: %d MiB are free, %d MiB are needed; free some space,"
                                .formatted(folder, free / MEBIBYTE, needed / MEBIBYTE)
                        + " or name a folder elsewhere with LIANQIAO_LOCAL");
            }
        } catch (IOException e) {
            throw new EngineFailure("The data folder %s is not readable: %s".formatted(folder, e.getMessage()), e);
        }
    }

    Path path() {
        return folder;
    }
}
