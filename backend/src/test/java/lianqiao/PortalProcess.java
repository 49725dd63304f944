package lianqiao;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A portal as a process of its own, so that a test can kill it as {@code kill -9} does. Its port is a free one. */
public final class PortalProcess implements AutoCloseable {
    private static final Pattern UP = Pattern.compile("Netty started on port (\\d+)");
    private static final int TAIL = 60;

    private final Process process;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final Deque<String> tail = new ArrayDeque<>();

    private PortalProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::follow);
    }

    /**
     * Starts a portal on this JVM's class path.
     *
     * @param main {@link Portal}, or a class of the tests that starts it with something added
     * @param environment what {@link TestEngines#cleanSettings} gave, and more
     */
    public static PortalProcess start(Class<?> main, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("LIANQIAO_PORT", "0");
        return new PortalProcess(builder.start());
    }

    /** Where it answers, as soon as it does. */
    public String url() throws Exception {
        return "http://127.0.0.1:" + port.get(90, TimeUnit.SECONDS);
    }

    /** Ends it without a word, as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void follow() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                remember(line);
                Matcher up = UP.matcher(line);
                if (up.find()) {
                    port.complete(Integer.valueOf(up.group(1)));
                }
            }
        } catch (IOException killed) {
            remember("killed: " + killed.getMessage());
        }
        port.completeExceptionally(new IllegalStateException("the portal ended:\n" + String.join("\n", tail)));
    }

    private synchronized void remember(String line) {
        tail.add(line);
        if (tail.size() > TAIL) {
            tail.poll();
        }
    }
}
