package dev.toride.assessment.progress;

import dev.toride.assessment.evidence.EvidenceLink;
import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attestation as it is read. */
@Schema(
        name = "Attestation",
        description = "A person who may decide vouches that a criterion is met outside of Toride.")
public record AttestationResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) UUID organization,
        @Schema(required = true) String criterion,
        @Schema(required = true) String statement,
        @Schema(required = true) List<EvidenceLink> evidence,
        @Schema(required = true) LocalDate attestedOn,

        @Nullable @Schema(description = "The last day on which it counts, in the company's zone.")
        LocalDate validUntil,

        @Schema(required = true, description = "The person who vouches.")
        UUID attestedBy,

        @Schema(required = true) Instant attestedAt)
        implements Versioned {
    static AttestationResponse of(Attestation attestation) {
        return new AttestationResponse(
                attestation.id(),
                attestation.version(),
                attestation.organizationId,
                attestation.criterion,
                attestation.statement,
                attestation.evidence,
                attestation.attestedOn,
                attestation.validUntil,
                attestation.attestedBy,
                attestation.attestedAt);
    }
}
