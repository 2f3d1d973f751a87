package dev.toride.assessment.assessment;

import dev.toride.kit.precondition.Versioned;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value set by hand, as it is read. */
@Schema(name = "ValueByHand", description = "The company's answer to one item, set by hand.")
public record ValueByHandResponse(
        @Schema(required = true) String item,
        @Schema(required = true) long version,
        @Schema(required = true) String choice,
        @Schema(required = true) String reason,
        @Schema(required = true) String setBy,
        @Schema(required = true) Instant setAt)
        implements Versioned {
    static ValueByHandResponse of(ValueByHand value) {
        return new ValueByHandResponse(
                value.item, value.version(), value.choice, value.reason, value.setBy, value.setAt);
    }
}
