package dev.toride.local.launcher;

import dev.toride.local.infrastructure.StartFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks ahead, because "address already in use" deep in a log tells nobody what to do. */
final class PortCheck {

    private PortCheck() {}

    /** @throws StartFailure naming the first port that is taken and the option that moves it */
    static void requireFree(Options options) {
        for (Endpoint endpoint : Endpoint.values()) {
            int port = options.port(endpoint);
            // both: macOS lets one of them pass while the other is taken
            if (taken(new InetSocketAddress(port))
                    || taken(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))) {
                throw new StartFailure("Port " + port + " (" + endpoint.label()
                        + ") is taken by another program: stop that, or choose another with " + endpoint.option()
                        + " N or " + endpoint.variable() + ".");
            }
        }
    }

    private static boolean taken(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address);
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
