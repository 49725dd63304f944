package lianqiao.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process of an earlier start that still holds our data: its guard was killed, or it is still on its way down. */
final class Orphan {
    private Orphan() {}

    /**
     * Stops the process named in a pid file, if it is alive and is what we think it is.
     *
     * @param commandPart what its command line must contain; process numbers are used again for other programs
     */
    static void stop(String name, Path pidFile, String commandPart, String signal) {
        Optional<ProcessHandle> orphan = read(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> commandLine(process).contains(commandPart));
        orphan.ifPresent(process -> stop(name, process, signal));
    }

    /** Read from /proc: the JDK leaves the arguments out where they are long. */
    static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException e) {
            return "";
        }
    }

    private static Optional<Long> read(Path pidFile) {
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst().map(String::trim).map(Long::valueOf);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static void stop(String name, ProcessHandle process, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (IOException | ExecutionException e) {
            throw new EngineFailure(
                    "%s of an earlier start (process %d) still runs and could not be stopped: %s"
                            .formatted(name, process.pid(), e.getMessage()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
