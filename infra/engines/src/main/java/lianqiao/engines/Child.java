package lianqiao.engines;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A process that cannot outlive this one.
 *
 * <p>A shell stands between the two. Its standard input is a pipe of ours: when this JVM ends, even by {@code kill -9}, the
 * pipe closes and the shell stops the process. It runs in a session of its own, so Ctrl-C in the terminal reaches only the
 * launcher, which then stops things in order.
 */
final class Child implements AutoCloseable {
    // `read` returns at the end of the pipe. The watcher is killed first when the process ends by itself, so that it
    // can
    // never signal a process number that somebody else has by then.
    private static final String GUARD = """
            exec 3<&0
            "$@" 3<&- </dev/null & process=$!
            [ -z "$GUARD_PID_FILE" ] || echo $process >"$GUARD_PID_FILE"
            ( read -r _ <&3; kill -%s $process ) >/dev/null 2>&1 & watcher=$!
            exec 3<&-
            wait $process; code=$?
            kill $watcher 2>/dev/null
            exit $code
            """;
    private static final int TAIL = 60;
    private static final Duration LAST_LINES = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(40);

    private final String name;
    private final Process shell;
    private final Deque<String> tail = new ArrayDeque<>();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();

    private Child(String name, Process shell) {
        this.name = name;
        this.shell = shell;
    }

    /**
     * Starts a command; every line it prints goes to the log file and to {@code lines}.
     *
     * @param signal what asks it to stop: TERM, or INT where that is the quick and clean way (PostgreSQL)
     * @param environment additions to our environment; a null value removes a variable; GUARD_PID_FILE names a file for the
     *     number of the process
     */
    static Child start(
            String name,
            String signal,
            List<String> command,
            Map<String, @Nullable String> environment,
            Path log,
            Consumer<String> lines) {
        List<String> all = new ArrayList<>(List.of("setsid", "sh", "-c", GUARD.formatted(signal), "guard"));
        all.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
        environment.forEach((key, value) -> {
            if (value == null) {
                builder.environment().remove(key);
            } else {
                builder.environment().put(key, value);
            }
        });
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Child child = new Child(name, builder.start());
            Thread reader = Thread.ofPlatform().daemon().name(name + "-log").start(() -> child.read(log, lines));
            child.shell.onExit().thenAccept(shell -> child.end(reader, shell.exitValue()));
            return child;
        } catch (IOException e) {
            throw new EngineFailure(name + " could not be started: " + e.getMessage(), e);
        }
    }

    private void read(Path log, Consumer<String> lines) {
        try (BufferedReader in = shell.inputReader(StandardCharsets.UTF_8);
                BufferedWriter out = Files.newBufferedWriter(log)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                keep(line);
                lines.accept(line);
                writeUnlessDiskIsFull(out, line);
            }
        } catch (IOException e) {
            keep("(its output could not be read: " + e.getMessage() + ")");
        }
    }

    /** The last lines are still on their way; but a process whose guard was killed never closes its output. */
    private void end(Thread reader, int code) {
        try {
            reader.join(LAST_LINES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ended.complete(code);
    }

    /** A log that cannot be written must not block the process that prints it. */
    private void writeUnlessDiskIsFull(BufferedWriter out, String line) {
        try {
            out.write(line);
            out.newLine();
            out.flush();
        } catch (IOException e) {
            keep("(log: " + e.getMessage() + ")");
        }
    }

    private void keep(String line) {
        synchronized (tail) {
            tail.add(line);
            if (tail.size() > TAIL) {
                tail.poll();
            }
        }
    }

    /** The last lines it printed. */
    List<String> tail() {
        synchronized (tail) {
            return List.copyOf(tail);
        }
    }

    String name() {
        return name;
    }

    /** Completes with the exit code when the process has ended, for whatever reason. */
    CompletableFuture<Integer> ended() {
        return ended;
    }

    /** Asks the process to stop, waits, and insists in the end. Closing twice does no harm. */
    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
        } catch (IOException e) {
            keep("(stopping: " + e.getMessage() + ")");
        }
        try {
            if (!shell.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                shell.descendants().forEach(ProcessHandle::destroyForcibly);
                shell.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
