package lianqiao.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import lianqiao.shared.Ids;

/** A folder of this machine, or one that several instances mount. */
final class FolderStore implements EvidenceStore {
    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    /** Written beside and then renamed, so that a half-written file never stands under a hash. */
    @Override
    public void put(String sha256, Path file) throws IOException {
        Path place = place(sha256);
        Files.createDirectories(place.getParent());
        Path beside = place.resolveSibling(sha256 + "." + Ids.next() + ".part");
        try {
            Files.copy(file, beside);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    @Override
    public Optional<InputStream> open(String sha256) throws IOException {
        try {
            return Optional.of(Files.newInputStream(place(sha256)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    /** 256 folders, so that none grows too long to be looked at. */
    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
