package dev.toride.inventory.unit;

/** Department (部署) or site (事業所). */
public enum UnitKind {
    DEPARTMENT,
    SITE
}
