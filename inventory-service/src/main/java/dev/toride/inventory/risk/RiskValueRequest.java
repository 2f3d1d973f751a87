package dev.toride.inventory.risk;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Values of one asset; nothing is kept. */
@Schema(description = "Values of one asset; nothing is kept.")
public record RiskValueRequest(
        @Nullable @Size(min = 1, max = 40) @Schema(defaultValue = "ipa-sme-3", examples = "ipa-sme-3")
        String edition,

        @NotNull @Schema(required = true, description = "機密性", examples = "1")
        Integer confidentiality,

        @NotNull @Schema(required = true, description = "完全性", examples = "1")
        Integer integrity,

        @NotNull @Schema(required = true, description = "可用性", examples = "0")
        Integer availability,

        @Nullable @Size(max = 10) @Schema(description = "PERSONAL, SENSITIVE, SPECIFIC")
        List<@NotNull String> personalInformation,

        @Nullable @Size(max = 10) @Schema(description = "LEGAL_LIABILITY, OTHERS_AFFECTED, BUSINESS_SURVIVAL")
        List<@NotNull String> importanceReasons,

        @NotNull @Schema(required = true, description = "脅威", examples = "3")
        Integer threat,

        @NotNull @Schema(required = true, description = "脆弱性", examples = "2")
        Integer vulnerability) {}
