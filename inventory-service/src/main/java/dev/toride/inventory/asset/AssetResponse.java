package dev.toride.inventory.asset;

import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An information asset as it is read; its risk is at {@code …/risks/{id}} under the same id. */
@Schema(name = "Asset", description = "An information asset (情報資産); its risk is at …/risks/{id} under the same id.")
public record AssetResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) UUID organization,
        @Schema(required = true) String businessCategory,
        @Schema(required = true) String name,
        @Nullable String remarks,
        @Schema(required = true) String userScope,
        @Nullable UUID ownerUnit,
        @Schema(required = true) String managingDepartment,
        @Schema(required = true) String medium,
        @Schema(required = true) List<String> personalInformation,
        @Schema(required = true) int confidentiality,
        @Schema(required = true) int integrity,
        @Schema(required = true) int availability,
        @Schema(required = true) List<String> importanceReasons,
        @Nullable AssetRequest.ByHand exposureByHand,
        @Nullable String retention,

        @Schema(required = true, description = "登録日: when it was registered or last changed.")
        LocalDate registeredOn)
        implements Versioned {
    static AssetResponse of(Asset asset) {
        return new AssetResponse(
                asset.id(),
                asset.version(),
                asset.organizationId,
                asset.businessCategory,
                asset.name,
                asset.remarks,
                asset.userScope,
                asset.ownerUnitId,
                asset.managingDepartment,
                asset.medium,
                asset.personalInformation,
                asset.confidentiality,
                asset.integrity,
                asset.availability,
                asset.importanceReasons,
                asset.exposureByHand(),
                asset.retention,
                asset.registeredOn);
    }
}
