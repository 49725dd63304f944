package lianqiao.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lianqiao.engines.Engines;
import lianqiao.engines.LocalPostgres;
import lianqiao.engines.TemporaryEngines;

/** Engines and a portal of their own for one run of measurements, on empty data. */
final class House implements AutoCloseable {
    private static final long HEALTHY_WITHIN = TimeUnit.MINUTES.toNanos(3);

    final Engines engines;
    final Http portal;
    private final Path jar;
    private final int port;
    private Process process;

    private House(Engines engines, Path jar, int port) throws IOException {
        this.engines = engines;
        this.jar = jar;
        this.port = port;
        this.portal = new Http("http://127.0.0.1:" + port);
        this.process = launch();
    }

    static House build(Path jar) throws Exception {
        System.err.println("Starting engines and a portal with demonstration data …");
        Engines engines = TemporaryEngines.start(Path.of("infra/bench/target"));
        try (ServerSocket free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            free.close();
            House house = new House(engines, jar, port);
            house.awaitHealthy();
            return house;
        }
    }

    /** Stops the portal and starts it again on the same data. @return seconds from the start of the process to healthy */
    double restart() throws Exception {
        process.destroy();
        process.waitFor();
        long begin = System.nanoTime();
        process = launch();
        awaitHealthy();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Memory that the portal's process holds, in MB. */
    double residentMb() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    Connection database() throws SQLException {
        return Jdbc.connect(engines.postgres().ownerUrl(LocalPostgres.DATABASE));
    }

    String elasticsearch() {
        return engines.elasticsearch().url();
    }

    String alias() {
        return "lianqiao-listing";
    }

    private Process launch() throws IOException {
        Map<String, String> settings = new HashMap<>();
        settings.put("LIANQIAO_DATABASE_URL", engines.postgres().url(LocalPostgres.DATABASE));
        settings.put("LIANQIAO_DATABASE_OWNER_URL", engines.postgres().ownerUrl(LocalPostgres.DATABASE));
        settings.put("LIANQIAO_ELASTICSEARCH_URL", elasticsearch());
        settings.put("LIANQIAO_PORT", Integer.toString(port));
        settings.put("LIANQIAO_DEMONSTRATION", "true");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString()));
        builder.environment().putAll(settings);
        Path log = Path.of("infra/bench/target/portal.log");
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void awaitHealthy() throws Exception {
        long end = System.nanoTime() + HEALTHY_WITHIN;
        while (!portal.healthy()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("the portal did not start: see infra/bench/target/portal.log");
            }
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        process.destroy();
        engines.close();
    }
}
