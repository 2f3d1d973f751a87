package dev.toride.assessment.progress;

import dev.toride.assessment.catalog.edition.Edition;
import dev.toride.assessment.declaration.Declarations;
import dev.toride.assessment.declaration.StarJudge;
import dev.toride.assessment.declaration.StarReadiness;
import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.progress.evaluation.CompanyFacts;
import dev.toride.assessment.progress.evaluation.Evaluation;
import dev.toride.assessment.progress.evaluation.StarProgress;
import dev.toride.kit.tenancy.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Holds a company against its edition. */
@ApplicationScoped
@Transactional
class ProgressService implements StarJudge {
    private final AttestationRepository attestations;
    private final FactSources facts;
    private final CompanyEdition editions;
    private final Declarations declarations;
    private final Organizations organizations;
    private final Visible visible;
    private final Clock clock;

    @Inject
    ProgressService(
            AttestationRepository attestations,
            FactSources facts,
            CompanyEdition editions,
            Declarations declarations,
            Organizations organizations,
            Visible visible,
            Clock clock) {
        this.attestations = attestations;
        this.facts = facts;
        this.editions = editions;
        this.declarations = declarations;
        this.organizations = organizations;
        this.visible = visible;
        this.clock = clock;
    }

    /** Progress is the whole company's. */
    ProgressResponse get(UUID organization) {
        organizations.requireVisible(organization);
        visible.requireWholeOrganization();
        Edition edition = editions.of(organization);
        List<Attestation> attested = attestations.ofOrganization(organization);
        CompanyFacts known = facts(organization, edition, attested);
        return ProgressResponse.of(
                organization,
                edition,
                known.today(),
                new Evaluation(edition, known),
                attested,
                declarations.standing(organization));
    }

    @Override
    public Optional<StarReadiness> judge(UUID organization, String star) {
        Edition edition = editions.of(organization);
        CompanyFacts known = facts(organization, edition, attestations.ofOrganization(organization));
        return new Evaluation(edition, known)
                .stars().stream()
                        .filter(judged -> judged.star().equals(star))
                        .findFirst()
                        .map(this::readiness);
    }

    private CompanyFacts facts(UUID organization, Edition edition, List<Attestation> attested) {
        return facts.of(
                organization,
                edition,
                attested.stream().collect(Collectors.toMap(attestation -> attestation.criterion, Attestation::asFact)));
    }

    private StarReadiness readiness(StarProgress star) {
        return new StarReadiness(
                clock.instant(),
                star.ready(),
                star.criteria().stream()
                        .map(criterion ->
                                new StarReadiness.Judged(criterion.criterion(), criterion.title(), criterion.met()))
                        .toList());
    }
}
