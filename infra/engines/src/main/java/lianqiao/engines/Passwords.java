package lianqiao.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The random passwords of the local database's three roles, in a file that only its owner reads. */
record Passwords(String superuser, String owner, String application) {
    private static final String[] ROLES = {"superuser", "owner", "application"};

    static Passwords in(Path file) throws IOException {
        Properties stored = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                stored.load(in);
            }
        } else {
            for (String role : ROLES) {
                stored.setProperty(role, random());
            }
            write(stored, file);
        }
        return new Passwords(
                stored.getProperty("superuser"), stored.getProperty("owner"), stored.getProperty("application"));
    }

    private static void write(Properties passwords, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newBufferedWriter(part)) {
            passwords.store(out, "Local database roles; made by the launcher");
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
