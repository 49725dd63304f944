package lianqiao;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Speaks the first words of the PostgreSQL protocol, then claims a version: enough for a sign-in, no query. */
final class OldPostgres implements AutoCloseable {
    private static final int PROTOCOL = 3;

    private final ServerSocket server;
    private final String version;

    private OldPostgres(ServerSocket server, String version) {
        this.server = server;
        this.version = version;
    }

    static OldPostgres ofVersion(String version) throws IOException {
        OldPostgres old = new OldPostgres(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), version);
        Thread.ofVirtual().start(old::serve);
        return old;
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                welcome(new DataInputStream(socket.getInputStream()), new DataOutputStream(socket.getOutputStream()));
            } catch (IOException e) {
                // the client has gone, or the test is over
            }
        }
    }

    private void welcome(DataInputStream in, DataOutputStream out) throws IOException {
        int code = startup(in);
        while (code >>> 16 != PROTOCOL) {
            out.write('N'); // no encryption here; the client asks again in the clear
            code = startup(in);
        }
        message(out, 'R', new byte[] {0, 0, 0, 0});
        parameter(out, "server_version", version);
        parameter(out, "client_encoding", "UTF8");
        parameter(out, "standard_conforming_strings", "on");
        parameter(out, "integer_datetimes", "on");
        message(out, 'Z', new byte[] {'I'});
        answerStatements(in, out);
    }

    /** The driver sets a few things right after the sign-in; each statement gets an empty answer. */
    private static void answerStatements(DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            int type = in.read();
            if (type < 0) {
                return;
            }
            in.skipNBytes(in.readInt() - 4L);
            switch (type) {
                case 'P' -> message(out, '1', new byte[0]);
                case 'B' -> message(out, '2', new byte[0]);
                case 'E' -> message(out, 'C', "SET\0".getBytes(UTF_8));
                case 'S' -> message(out, 'Z', new byte[] {'I'});
                case 'Q' -> {
                    message(out, 'C', "SET\0".getBytes(UTF_8));
                    message(out, 'Z', new byte[] {'I'});
                }
                default -> {}
            }
        }
    }

    private static int startup(DataInputStream in) throws IOException {
        int length = in.readInt();
        int code = in.readInt();
        in.skipNBytes(length - 8L);
        return code;
    }

    private static void parameter(DataOutputStream out, String name, String value) throws IOException {
        message(out, 'S', (name + '\0' + value + '\0').getBytes(UTF_8));
    }

    private static void message(DataOutputStream out, char type, byte[] body) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(whole);
        data.writeByte(type);
        data.writeInt(body.length + 4);
        data.write(body);
        out.write(whole.toByteArray());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
