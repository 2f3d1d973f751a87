package dev.toride.inventory.control;

import dev.toride.inventory.risk.ControlStatus;
import jakarta.annotation.Nullable;
import java.util.UUID;

/**
 * Fired inside the transaction that changes the sheet, while its company is held.
 *
 * @param by what changed it
 * @param reference id of the assessment or measure that changed it, or null for answers by hand
 */
public record ControlsChanged(
        UUID organization,
        ControlStatus.Origin by,
        @Nullable String reference) {}
