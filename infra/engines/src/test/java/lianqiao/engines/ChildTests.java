package lianqiao.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTests {
    @TempDir
    Path folder;

    /** Started as a JVM of its own by the test that kills it. */
    static final class Parent {
        public static void main(String[] arguments) throws Exception {
            Path pid = Path.of(arguments[0]);
            Child.start(
                    "sleeper",
                    "TERM",
                    List.of("sh", "-c", "echo $$ >'" + pid + "'; echo asleep; exec sleep 600"),
                    Map.of(),
                    pid.resolveSibling("sleeper.log"),
                    System.out::println);
            Thread.sleep(600_000);
        }
    }

    @Test
    void endsWhenItsParentIsKilled() throws Exception {
        Path pid = folder.resolve("pid");
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path") + File.pathSeparator + testClasses(),
                        Parent.class.getName(),
                        pid.toString())
                .start();
        try (var out = parent.inputReader()) {
            assertThat(out.readLine()).isEqualTo("asleep");
        }
        CompletableFuture<ProcessHandle> ended = ProcessHandle.of(
                        Long.parseLong(Files.readString(pid).trim()))
                .orElseThrow()
                .onExit();
        parent.destroyForcibly();
        ended.get(20, TimeUnit.SECONDS);
    }

    @Test
    void tellsThatItHasEndedThoughItsGuardWasKilledAndStopsTheProcessOnClosing() throws Exception {
        CompletableFuture<String> line = new CompletableFuture<>();
        Child child = Child.start(
                "sleeper",
                "TERM",
                List.of("sh", "-c", "echo $$; exec sleep 600"),
                Map.of(),
                folder.resolve("log"),
                line::complete);
        ProcessHandle sleeper =
                ProcessHandle.of(Long.parseLong(line.get(20, TimeUnit.SECONDS))).orElseThrow();
        sleeper.parent().orElseThrow().destroyForcibly();
        child.ended().get(20, TimeUnit.SECONDS);
        assertThat(sleeper.isAlive()).isTrue();
        child.close();
        sleeper.onExit().get(20, TimeUnit.SECONDS);
    }

    @Test
    void tellsTheExitCodeAndTheLineThatSaysWhy() throws Exception {
        try (Child child = Child.start(
                "failing",
                "TERM",
                List.of("sh", "-c", "echo fine; echo 'FATAL:  could not write: No space left on device'; exit 3"),
                Map.of(),
                folder.resolve("log"),
                line -> {})) {
            assertThat(child.ended().get(20, TimeUnit.SECONDS)).isEqualTo(3);
            assertThat(Tail.of(child)).isEqualTo("the disk is full; free some space and start again");
        }
    }

    private static String testClasses() throws Exception {
        return Path.of(ChildTests.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }
}
