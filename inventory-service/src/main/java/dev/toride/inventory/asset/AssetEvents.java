package dev.toride.inventory.asset;

import dev.toride.kit.outbox.OutboxEvent;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Facts about assets: what others compute with, no names. */
final class AssetEvents {
    private static final String TOPIC = "toride.asset.v1";

    /** Full state, without the texts. */
    record State(
            UUID asset,
            UUID organization,
            String medium,
            List<String> personalInformation,
            int confidentiality,
            int integrity,
            int availability) {}

    private AssetEvents() {}

    static OutboxEvent registered(Asset asset) {
        return event("asset.registered", asset, asset::version);
    }

    static OutboxEvent revised(Asset asset) {
        return event("asset.revised", asset, asset::version);
    }

    static OutboxEvent retired(Asset asset) {
        return event("asset.retired", asset, () -> asset.version() + 1);
    }

    private static OutboxEvent event(String type, Asset asset, LongSupplier sequence) {
        State state = new State(
                asset.id(),
                asset.organizationId,
                asset.medium,
                asset.personalInformation,
                asset.confidentiality,
                asset.integrity,
                asset.availability);
        return new OutboxEvent(TOPIC, type, asset.organizationId, asset.id(), sequence, state);
    }
}
