package dev.toride.inventory.asset;

import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Facts about assets: what others compute with, no names. */
final class AssetEvents {
    private static final String TOPIC = "toride.asset.v1";

    /** Full state, without the texts. */
    record State(
            UUID asset,
            UUID organization,
            @Nullable UUID ownerUnit,
            String medium,
            List<String> personalInformation,
            int confidentiality,
            int integrity,
            int availability,
            List<String> importanceReasons,
            @Nullable Exposure exposureByHand,
            LocalDate registeredOn) {}

    /** What a person set in place of what the medium gives, without the reason. */
    record Exposure(int threat, int vulnerability) {}

    private AssetEvents() {}

    static OutboxEvent registered(Asset asset) {
        return OutboxEvent.changed(TOPIC, "asset.registered", asset, state(asset));
    }

    static OutboxEvent revised(Asset asset) {
        return OutboxEvent.changed(TOPIC, "asset.revised", asset, state(asset));
    }

    static OutboxEvent retired(Asset asset) {
        return OutboxEvent.removed(TOPIC, "asset.retired", asset, state(asset));
    }

    private static State state(Asset asset) {
        return new State(
                asset.id(),
                asset.organizationId,
                asset.ownerUnitId,
                asset.medium,
                asset.personalInformation,
                asset.confidentiality,
                asset.integrity,
                asset.availability,
                asset.importanceReasons,
                asset.threatByHand == null ? null : new Exposure(asset.threatByHand, asset.vulnerabilityByHand),
                asset.registeredOn);
    }
}
