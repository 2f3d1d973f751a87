package dev.toride.inventory.organization;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole writable profile of a company. */
@Schema(description = "The whole writable profile of a company.")
public record OrganizationRequest(
        @Nullable
        @Size(min = 1, max = 100)
        @Schema(description = "The tenant's own id of the company, unique in the tenant.", examples = "customer-0042")
        String externalId,

        @NotBlank @Size(max = 200) @Schema(required = true, examples = "株式会社みほん製作所")
        String name,

        @Nullable @Size(min = 1, max = 200) @Schema(examples = "カブシキガイシャミホンセイサクショ")
        String nameKana,

        @Nullable @Size(min = 1, max = 100) @Schema(examples = "代表取締役社長")
        String representativeTitle,

        @Nullable @Size(min = 1, max = 100) String representativeName,

        @Nullable
        @Pattern(regexp = "[A-T]")
        @Schema(
                description = "Major division of the Japan Standard Industrial Classification (日本標準産業分類).",
                examples = "E")
        String industry,

        @Nullable @Min(0) @Max(1_000_000) @Schema(description = "Number of people working here.", examples = "38")
        Integer employees,

        @Nullable
        @Pattern(regexp = "[1-9][0-9]{12}")
        @Schema(description = "Corporate number (法人番号), 13 digits.", examples = "1234567890123")
        String corporateNumber,

        @Nullable @Size(min = 1, max = 300) String address,

        @Nullable
        @Size(max = 60)
        @Schema(description = "IANA time zone in which due dates are counted.", defaultValue = "Asia/Tokyo")
        String timeZone,

        @Nullable
        @Size(max = 40)
        @Schema(
                description =
                        "Guideline edition whose scales are used, ipa-sme-3 if none is named. It stays as it is once"
                                + " the company is registered.",
                examples = "ipa-sme-3")
        String edition) {}
