package dev.toride.inventory.asset;

import dev.toride.inventory.risk.AssetRating;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An information asset, whole: the columns of appendix 7 that a person fills in. */
@Schema(description = "An information asset, whole: the columns of appendix 7 (付録7) that a person fills in.")
public record AssetRequest(
        @NotBlank @Size(max = 100) @Schema(required = true, description = "業務分類", examples = "営業")
        String businessCategory,

        @NotBlank @Size(max = 200) @Schema(required = true, description = "情報資産名称", examples = "顧客リスト")
        String name,

        @Nullable @Size(min = 1, max = 1000) @Schema(description = "備考")
        String remarks,

        @NotBlank @Size(max = 200) @Schema(required = true, description = "利用者範囲", examples = "営業部")
        String userScope,

        @Nullable @Schema(description = "The unit that owns it, where it is registered.")
        UUID ownerUnit,

        @NotBlank @Size(max = 200) @Schema(required = true, description = "管理部署", examples = "営業部")
        String managingDepartment,

        @NotBlank
        @Size(max = 40)
        @Schema(
                required = true,
                description =
                        "媒体・保存先: DOCUMENT, PORTABLE_MEDIA, OFFICE_PC, MOBILE_DEVICE, INTERNAL_SERVER or EXTERNAL_SERVER."
                                + " The list is data of the edition: /v1/risk-sheets/{edition}.",
                examples = "OFFICE_PC")
        String medium,

        @Nullable
        @Size(max = 10)
        @Schema(description = "個人情報の種類: PERSONAL, SENSITIVE, SPECIFIC. Any of them forces the importance to the top.")
        List<@NotNull String> personalInformation,

        @NotNull
        @Min(0)
        @Max(100)
        @Schema(required = true, description = "機密性, on the edition's scale.", examples = "2")
        Integer confidentiality,

        @NotNull
        @Min(0)
        @Max(100)
        @Schema(required = true, description = "完全性, on the edition's scale.", examples = "1")
        Integer integrity,

        @NotNull
        @Min(0)
        @Max(100)
        @Schema(required = true, description = "可用性, on the edition's scale.", examples = "1")
        Integer availability,

        @Nullable
        @Size(max = 10)
        @Schema(
                description = "Judgements that force the importance to the top: LEGAL_LIABILITY, OTHERS_AFFECTED,"
                        + " BUSINESS_SURVIVAL.")
        List<@NotNull String> importanceReasons,

        @Nullable @Valid ByHand exposureByHand,

        @Nullable @Size(min = 1, max = 100) @Schema(description = "保存期限", examples = "契約終了後7年")
        String retention) {

    /** As it was sent, so that a finding points at what was sent. */
    AssetRating rating() {
        return new AssetRating(
                confidentiality,
                integrity,
                availability,
                personalInformation == null ? List.of() : personalInformation,
                importanceReasons == null ? List.of() : importanceReasons);
    }

    /** Threat and vulnerability of this asset set by a person in place of what its medium gives. */
    @Schema(
            name = "ExposureByHand",
            description = "Threat and vulnerability of this asset set by a person in place of what its medium gives.")
    public record ByHand(
            @NotNull @Min(0) @Max(100) @Schema(required = true)
            Integer threat,

            @NotNull @Min(0) @Max(100) @Schema(required = true)
            Integer vulnerability,

            @NotBlank @Size(max = 1000) @Schema(required = true)
            String reason) {}
}
