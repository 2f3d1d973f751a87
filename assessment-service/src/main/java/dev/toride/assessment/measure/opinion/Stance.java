package dev.toride.assessment.measure.opinion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person thinks of a measure. */
@Schema(name = "OpinionStance")
public enum Stance {
    FOR,
    /** For it if something is changed, which the text says. */
    WITH_CHANGES,
    AGAINST
}
