package dev.toride.assessment.inspection;

import dev.toride.assessment.evidence.EvidenceLink;
import dev.toride.assessment.finding.FindingRequest;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check showed. */
@Schema(description = "What a check showed.")
public record JudgementRequest(
        @NotNull @Schema(required = true) Judgement judgement,

        @Nullable @Size(min = 1, max = 2000) @Schema(description = "What was asked, read and seen.")
        String notes,

        @Nullable
        @Size(min = 1, max = 1000)
        @Schema(description = "Needed for NOT_APPLICABLE and NOT_CHECKED, and only allowed there.")
        String reason,

        @Nullable @Size(max = 20) List<@NotNull @Valid EvidenceLink> evidence,

        @Nullable @Valid @Schema(description = "Needed for OBSERVATION and NONCONFORMING, and only allowed there.")
        FindingRequest finding,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(description = "Reference of the external auditor of the plan who judged; left out, the acting person.")
        String externalAuditor) {}
