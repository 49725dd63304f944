package lianqiao.intake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of real files that lies beside the project on some machines and is never part of it. */
public final class RealData {
    private RealData() {}

    /** Skips the test, with the reason, where the file is not there. */
    public static Path file(String name) {
        String told = System.getenv("LIANQIAO_REAL_DATA");
        Path folder = told == null ? Path.of("../../shared/data/real") : Path.of(told);
        Path file = folder.resolve(name);
        assumeTrue(
                Files.exists(file),
                "skipped: no real data at " + file.toAbsolutePath().normalize() + " (set LIANQIAO_REAL_DATA)");
        return file;
    }
}
