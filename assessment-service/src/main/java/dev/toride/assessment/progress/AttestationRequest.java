package dev.toride.assessment.progress;

import dev.toride.assessment.evidence.EvidenceLink;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person of the company vouches for. */
@Schema(description = "What a person of the company vouches for.")
public record AttestationRequest(
        @NotBlank @Size(max = 2000) @Schema(required = true, examples = "主な委託先3社と、秘密保持を含む契約を結んでいる。")
        String statement,

        @Nullable @Size(max = 20) List<@NotNull @Valid EvidenceLink> evidence,

        @NotNull
        @Schema(required = true, description = "Day on which it was so; not after today in the company's zone.")
        LocalDate attestedOn,

        @Nullable
        @Schema(
                description =
                        "The last day on which it counts, in the company's zone; absent for as long as it stands.")
        LocalDate validUntil) {}
