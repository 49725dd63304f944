package lianqiao.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where contents lie, each under its SHA-256. Its methods block: they are called off the event loop. */
interface EvidenceStore {
    /** The whole content or nothing stands there afterwards; what stood there already is replaced, and so healed where it was damaged. */
    void put(String sha256, Path file) throws IOException;

    /** Empty where nothing of that hash lies. Whether it is what the hash says is for the reader to check. */
    Optional<InputStream> open(String sha256) throws IOException;

    /** Nothing happens where nothing lies. */
    void remove(String sha256) throws IOException;
}
