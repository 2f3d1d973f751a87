package dev.toride.assessment.progress;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.edition.Edition;
import dev.toride.assessment.catalog.edition.Wording;
import dev.toride.assessment.declaration.DeclarationResponse;
import dev.toride.assessment.progress.evaluation.Evaluation;
import dev.toride.assessment.progress.evaluation.InitiativeCoverage;
import dev.toride.assessment.progress.evaluation.NextStep;
import dev.toride.assessment.progress.evaluation.StarProgress;
import dev.toride.assessment.progress.evaluation.StepProgress;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a company is, as of today. */
@Schema(name = "Progress", description = "How far a company is, by its own edition, as of today.")
public record ProgressResponse(
        @Schema(required = true) UUID organization,
        @Schema(required = true) String edition,

        @Schema(required = true, description = "Today in the company's zone.")
        LocalDate asOf,

        @Schema(required = true) LocalizedText note,

        @Nullable
        @Schema(description = "The last step reached together with all before it; absent where step 1 is not.")
        String stepReached,

        @Nullable @Schema(description = "Absent where every step is reached.")
        NextStep next,

        @Schema(required = true) List<StepProgress> steps,
        @Schema(required = true) List<InitiativeCoverage> initiatives,
        @Schema(required = true) Stars securityAction,

        @Schema(required = true, description = "All there are, those that a fact makes unnecessary included.")
        List<Attested> attestations) {
    private static final LocalizedText NOTE = new LocalizedText(
            "段階や星の判定の基準はTorideが定めたもので、IPAによるものではありません。",
            "By what a step or a star is judged is Toride's own and not IPA's.");

    /** SECURITY ACTION: whether each star can be declared, and what is declared. */
    @Schema(name = "SecurityActionProgress", description = "Whether each star can be declared, and what is declared.")
    public record Stars(
            @Schema(required = true, description = "How a declaration may be spoken of, and how not.")
            Wording wording,

            @Schema(required = true) List<StarProgress> stars,

            @Schema(
                    required = true,
                    description = "Declarations that the company stands by, in the order of the stars.")
            List<DeclarationResponse> declarations) {}

    /** An attestation in short. */
    @Schema(name = "AttestationSummary", description = "An attestation in short.")
    public record Attested(
            @Schema(required = true) UUID id,
            @Schema(required = true) String criterion,
            @Schema(required = true) LocalDate attestedOn,
            @Nullable LocalDate validUntil) {}

    static ProgressResponse of(
            UUID organization,
            Edition edition,
            LocalDate today,
            Evaluation evaluation,
            List<Attestation> attestations,
            Map<String, DeclarationResponse> declarations) {
        List<StarProgress> stars = evaluation.stars();
        return new ProgressResponse(
                organization,
                edition.id(),
                today,
                NOTE,
                evaluation.stepReached().orElse(null),
                evaluation.next().orElse(null),
                evaluation.steps(),
                evaluation.initiatives(),
                new Stars(
                        edition.securityAction().wording(),
                        stars,
                        stars.stream()
                                .map(star -> declarations.get(star.star()))
                                .filter(declaration -> declaration != null)
                                .toList()),
                attestations.stream()
                        .map(attestation -> new Attested(
                                attestation.id(),
                                attestation.criterion,
                                attestation.attestedOn,
                                attestation.validUntil))
                        .toList());
    }
}
