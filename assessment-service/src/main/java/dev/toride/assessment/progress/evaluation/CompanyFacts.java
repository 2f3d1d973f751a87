package dev.toride.assessment.progress.evaluation;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is judged by. Days are those of the company's zone.
 *
 * @param completed the latest completed assessment by questionnaire
 * @param documents of each template and state the one that has stood longest
 * @param decided a measure that was decided on from a result
 * @param evaluated the newest inspection that management has evaluated
 * @param reported an inspection was reported that management has not evaluated
 * @param roles of tables 5 and 6 that somebody holds now, each with one assignment
 * @param attestations by criterion
 */
public record CompanyFacts(
        LocalDate today,
        Map<String, Completed> completed,
        List<Document> documents,
        Optional<Decided> decided,
        Optional<Evaluated> evaluated,
        boolean reported,
        Map<String, UUID> roles,
        Map<String, Attested> attestations) {
    public CompanyFacts {
        completed = Map.copyOf(completed);
        documents = List.copyOf(documents);
        roles = Map.copyOf(roles);
        attestations = Map.copyOf(attestations);
    }

    /**
     * An assessment.
     *
     * @param open items whose answer leaves something to do
     * @param previous the one completed before it
     */
    public record Completed(UUID assessment, LocalDate on, int open, Optional<UUID> previous) {}

    /** A document. @param state by the names of document-service */
    public record Document(UUID id, String template, String state, LocalDate since) {}

    /** A measure that was adopted, or is in place. */
    public record Decided(UUID measure, LocalDate on) {}

    /** An inspection and the management review that evaluated it. */
    public record Evaluated(UUID inspection, UUID review, LocalDate on) {}

    /** What a person of the company vouches for. @param validUntil the last day it counts; null for as long as it stands */
    public record Attested(UUID id, LocalDate on, @Nullable LocalDate validUntil) {
        boolean countsOn(LocalDate day) {
            return validUntil == null || !day.isAfter(validUntil);
        }
    }
}
