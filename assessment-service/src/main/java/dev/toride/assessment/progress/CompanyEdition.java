package dev.toride.assessment.progress;

import dev.toride.assessment.catalog.Catalog;
import dev.toride.assessment.catalog.edition.Edition;
import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.progress.evaluation.JudgedCriterion;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The edition that a company works by. Stops the start when an edition asks for what nothing here can judge. */
@Startup
@Singleton
class CompanyEdition {
    private final Catalog catalog;
    private final Organizations organizations;

    /** @throws IllegalStateException with every criterion that no rule judges */
    @Inject
    CompanyEdition(Catalog catalog, Organizations organizations) {
        this.catalog = catalog;
        this.organizations = organizations;
        JudgedCriterion.requireAll(catalog.allEditions());
    }

    /** @throws dev.toride.kit.problem.Problem 422 or 503 if the company is not known here */
    Edition of(UUID organization) {
        return catalog.edition(organizations.profile(organization).edition());
    }
}
