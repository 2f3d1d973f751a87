package dev.toride.inventory.guideline;

/** How large a risk is: 大, 中 or 小. Which values are which is the edition's, see {@link RiskBand}. */
public enum RiskLevel {
    HIGH,
    MEDIUM,
    LOW
}
