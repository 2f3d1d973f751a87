package dev.toride.inventory.threat;

import java.util.UUID;

/** Fired inside the transaction that revises the sheet, while its company is held. */
public record ThreatStatusRevised(UUID organization) {}
