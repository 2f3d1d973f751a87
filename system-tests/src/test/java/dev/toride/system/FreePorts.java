package dev.toride.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * Ports for processes that are stopped and started again. They lie below the range that the kernel gives to clients: one that knocks at a
 * stopped service again and again would sooner or later be given that very port for its own end, and the service could not come back.
 */
public final class FreePorts {
    private static final int FIRST = 20_000;
    private static final int COUNT = 12_000;

    /** Another begin for each JVM, so that two builds on one machine rarely meet. */
    private static int next = (int) (ProcessHandle.current().pid() * 37 % COUNT);

    private FreePorts() {}

    /** Different ones at each call of one JVM. */
    public static synchronized List<Integer> choose(int count) {
        List<Integer> chosen = new ArrayList<>();
        for (int tried = 0; chosen.size() < count && tried < COUNT; tried++) {
            int port = FIRST + next;
            next = (next + 1) % COUNT;
            if (isFree(port)) {
                chosen.add(port);
            }
        }
        if (chosen.size() < count) {
            throw new IllegalStateException("no " + count + " free ports from " + FIRST + " on");
        }
        return chosen;
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
