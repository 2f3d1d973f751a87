package dev.toride.inventory.asset;

/** Fired inside the transaction that changes an asset, while its company is held. */
public record AssetChanged(Asset asset, Kind kind) {
    /** What happened to it. */
    public enum Kind {
        REGISTERED,
        REVISED,
        RETIRED
    }
}
