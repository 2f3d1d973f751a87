package dev.toride.inventory.control;

import jakarta.annotation.Nullable;
import java.util.UUID;

/**
 * Fired inside the transaction that changes the sheet, while its company is held.
 *
 * @param assessment the completed assessment that changed it, or null for answers by hand
 */
public record ControlsChanged(UUID organization, @Nullable String assessment) {}
