package dev.toride.assessment.correctiveaction;

import dev.toride.assessment.evidence.EvidenceLink;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done. */
@Schema(description = "What was done.")
public record CorrectiveActionCompletionRequest(
        @Nullable @Size(min = 1, max = 2000) String note,
        @Nullable @Size(max = 20) List<@NotNull @Valid EvidenceLink> evidence) {}
