package lianqiao.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that says what a test wants to every text it is given, or hangs up; real servers do that when a test can't wait. */
final class SayingServer implements AutoCloseable {
    static final String HANG_UP = "";

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final AtomicInteger texts = new AtomicInteger();
    private volatile String toText;

    SayingServer(String toText) throws IOException {
        this.toText = toText;
        Thread.ofVirtual().start(this::serve);
    }

    String url() {
        return "smtp://127.0.0.1:" + socket.getLocalPort();
    }

    int texts() {
        return texts.get();
    }

    void say(String toText) {
        this.toText = toText;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException gone) {
                Thread.onSpinWait();
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        say(caller, "220 here");
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("DATA")) {
                say(caller, "354 go on");
                while (!".".equals(lines.readLine())) {
                    Thread.onSpinWait();
                }
                texts.incrementAndGet();
                if (toText.isEmpty()) {
                    return;
                }
                say(caller, toText);
            } else {
                say(caller, line.startsWith("QUIT") ? "221 bye" : "250 yes");
            }
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
