package dev.toride.assessment.progress;

import dev.toride.assessment.catalog.edition.Criterion;
import dev.toride.assessment.organization.DecidingRoles;
import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.organization.People;
import dev.toride.assessment.progress.evaluation.JudgedCriterion;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.precondition.IfNoneMatch;
import dev.toride.kit.precondition.PutCondition;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Vouching for a criterion, and taking it back. */
@ApplicationScoped
@Transactional
class AttestationService {
    private final AttestationRepository attestations;
    private final CompanyEdition editions;
    private final Organizations organizations;
    private final People people;
    private final Visible visible;
    private final Clock clock;

    @Inject
    AttestationService(
            AttestationRepository attestations,
            CompanyEdition editions,
            Organizations organizations,
            People people,
            Visible visible,
            Clock clock) {
        this.attestations = attestations;
        this.editions = editions;
        this.organizations = organizations;
        this.people = people;
        this.visible = visible;
        this.clock = clock;
    }

    /** An attestation and whether it is new. */
    record Attested(AttestationResponse attestation, boolean isNew) {}

    AttestationResponse get(UUID organization, String criterion) {
        requireCriterion(organization, criterion);
        return AttestationResponse.of(require(organization, criterion));
    }

    Attested attest(
            UUID organization, String criterion, IfMatch ifMatch, IfNoneMatch ifNoneMatch, AttestationRequest request) {
        Criterion known = requireCriterion(organization, criterion);
        UUID attester = attester(organization);
        Optional<Attestation> existing = attestations.of(organization, criterion);
        Attestation attestation = existing.orElseGet(() -> Attestation.of(organization, criterion));
        PutCondition.require(existing.map(Attestation::version), ifMatch, ifNoneMatch);
        requireSound(known, organization, request);
        attestation.take(request, attester, clock.instant());
        attestations.persist(attestation);
        attestations.flush();
        return new Attested(AttestationResponse.of(attestation), existing.isEmpty());
    }

    void takeBack(UUID organization, String criterion, IfMatch ifMatch) {
        requireCriterion(organization, criterion);
        Attestation attestation = require(organization, criterion);
        attester(organization);
        ifMatch.require(attestation.version());
        attestations.delete(attestation);
        attestations.flush();
    }

    private void requireSound(Criterion criterion, UUID organization, AttestationRequest request) {
        if (!JudgedCriterion.isAttestable(criterion)) {
            throw ProgressProblems.NOT_ATTESTABLE.problem();
        }
        if (request.attestedOn().isAfter(today(organization))) {
            throw ProgressProblems.IN_THE_FUTURE.at("/attestedOn");
        }
        if (request.validUntil() != null && request.validUntil().isBefore(request.attestedOn())) {
            throw ProgressProblems.ENDS_BEFORE.at("/validUntil");
        }
    }

    private LocalDate today(UUID organization) {
        return LocalDate.ofInstant(
                clock.instant(), organizations.profile(organization).timeZone());
    }

    private UUID attester(UUID organization) {
        return people.acting(organization)
                .filter(person -> person.holdsOneOf(DecidingRoles.DECIDERS))
                .orElseThrow(ProgressProblems.ATTESTER_NEEDED::problem)
                .id();
    }

    /** @throws dev.toride.kit.problem.Problem 404 if the company's edition has no such criterion */
    private Criterion requireCriterion(UUID organization, String criterion) {
        organizations.requireVisible(organization);
        visible.requireWholeOrganization();
        return editions.of(organization).criteria().stream()
                .filter(known -> known.id().equals(criterion))
                .findFirst()
                .orElseThrow(KitProblems.NOT_FOUND::problem);
    }

    private Attestation require(UUID organization, String criterion) {
        return attestations.of(organization, criterion).orElseThrow(KitProblems.NOT_FOUND::problem);
    }
}
