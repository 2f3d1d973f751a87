package dev.toride.local.infrastructure;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;

/** PostgreSQL refuses to run as root; the embedded one gets round that with {@code unshare -U}, where the machine allows it. */
final class RootCheck {

    private RootCheck() {}

    /** @throws StartFailure if this is root and a user namespace cannot be made */
    static void requireUnshare() {
        if (new UnixSystem().getUid() == 0 && !unshareWorks()) {
            throw new StartFailure("PostgreSQL refuses to run as root and `unshare -U` does not work here: "
                    + "start as an ordinary user, or install util-linux and allow user namespaces.");
        }
    }

    private static boolean unshareWorks() {
        try {
            Process process = new ProcessBuilder("unshare", "-U", "id", "-u")
                    .redirectErrorStream(true)
                    .start();
            String user = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return process.waitFor() == 0 && !user.strip().equals("0");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
