package dev.toride.inventory.register;

/** Why a risk was last computed anew. */
public enum RiskCause {
    ASSET_REGISTERED,
    ASSET_REVISED,
    THREATS_REVISED,
    CONTROLS_ANSWERED,
    ASSESSMENT_COMPLETED,
    /** A measure was finished, or taken up again after it had been. */
    MEASURE_COMPLETED
}
