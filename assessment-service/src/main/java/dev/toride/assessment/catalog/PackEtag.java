package dev.toride.assessment.catalog;

import jakarta.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Strong ETags of what is served from packs: a pack never changes without its version. */
public final class PackEtag {
    private PackEtag() {}

    /** @param basedOn the pack it takes things over from, whose version counts, too */
    public static String of(String id, int version, @Nullable PackReference basedOn) {
        return '"' + id + '-' + version + (basedOn == null ? "" : "-" + basedOn.version()) + '"';
    }

    /** Of something put together from several packs. */
    public static String of(List<String> etags) {
        byte[] all = String.join(",", etags).getBytes(StandardCharsets.UTF_8);
        return '"' + UUID.nameUUIDFromBytes(all).toString() + '"';
    }
}
