package dev.toride.inventory.organization;

import java.util.UUID;

/** Fired inside the transaction that registers a company, for features that keep a sheet per company. */
public record OrganizationRegistered(UUID organization) {}
