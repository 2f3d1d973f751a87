package dev.toride.inventory.organization;

import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A company as it is read. */
@Schema(name = "Organization", description = "A company (組織).")
public record OrganizationResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Raised by one with each change; the ETag without its quotes.")
        long version,

        @Nullable String externalId,
        @Schema(required = true) String name,
        @Nullable String nameKana,
        @Nullable String representativeTitle,
        @Nullable String representativeName,
        @Nullable String industry,
        @Nullable Integer employees,
        @Nullable String corporateNumber,
        @Nullable String address,
        @Schema(required = true) String timeZone,
        @Schema(required = true) String edition)
        implements Versioned {

    static OrganizationResponse of(Organization organization) {
        return new OrganizationResponse(
                organization.id(),
                organization.version(),
                organization.externalId,
                organization.name,
                organization.nameKana,
                organization.representativeTitle,
                organization.representativeName,
                organization.industry,
                organization.employees,
                organization.corporateNumber,
                organization.address,
                organization.timeZone,
                organization.edition);
    }
}
