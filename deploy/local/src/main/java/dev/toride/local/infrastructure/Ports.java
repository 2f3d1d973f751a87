package dev.toride.local.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The loopback ports of one infrastructure. */
public record Ports(int postgres, int kafka, int kafkaController, int issuer) {

    /** Ports that nobody listens on now; all are held until the last is known, so that they differ. */
    public static Ports free() {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> ports =
                    sockets.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            return new Ports(ports.get(0), ports.get(1), ports.get(2), ports.get(3));
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on the loopback address", e);
        }
    }

    /** Such as {@code jdbc:postgresql://127.0.0.1:15432/assessment}. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres + "/" + database;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + kafka;
    }

    /** As it stands in the {@code iss} claim. */
    public String issuerUrl() {
        return "http://localhost:" + issuer + "/toride";
    }
}
