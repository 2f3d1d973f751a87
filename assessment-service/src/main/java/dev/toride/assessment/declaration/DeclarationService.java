package dev.toride.assessment.declaration;

import dev.toride.assessment.catalog.Catalog;
import dev.toride.assessment.organization.DecidingRoles;
import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.organization.People;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.Problem;
import dev.toride.kit.tenancy.Caller;
import dev.toride.kit.tenancy.Visible;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Recording a declaration, adding its number, and withdrawing it. */
@ApplicationScoped
@Transactional
class DeclarationService {
    private final DeclarationRepository declarations;
    private final Numbers numbers;
    private final StarJudge judge;
    private final Catalog catalog;
    private final Organizations organizations;
    private final People people;
    private final Visible visible;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    DeclarationService(
            DeclarationRepository declarations,
            Numbers numbers,
            StarJudge judge,
            Catalog catalog,
            Organizations organizations,
            People people,
            Visible visible,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.declarations = declarations;
        this.numbers = numbers;
        this.judge = judge;
        this.catalog = catalog;
        this.organizations = organizations;
        this.people = people;
        this.visible = visible;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    DeclarationResponse declare(DeclarationRequest request) {
        visible.requireWholeOrganization();
        UUID organization = request.organization();
        organizations.hold(organization);
        UUID declarer = declarer(organization);
        Organizations.Profile company = organizations.profile(organization);
        requirePast(request.declaredOn(), company);
        requireForm(request.declarationId(), company.edition());
        StarReadiness readiness = judge.judge(organization, request.star())
                .orElseThrow(() -> DeclarationProblems.UNKNOWN_STAR.at("/star"));
        if (!readiness.ready() && !Boolean.TRUE.equals(request.acknowledgeNotReady())) {
            throw notReady(readiness);
        }
        SecurityActionDeclaration declaration = SecurityActionDeclaration.record(
                organization, company.edition(), request.star(), readiness, declarer, clock.instant());
        declaration.take(request.declaredOn(), request.declarationId());
        numbers.keep(request.declarationId(), organization);
        declarations.persist(declaration);
        outbox.append(DeclarationEvents.declared(declaration));
        return DeclarationResponse.of(declaration);
    }

    Page<DeclarationResponse> list(@Nullable UUID organization, PageQuery page) {
        visible.requireWholeOrganization();
        if (organization != null) {
            visible.requireOrganization(organization);
        }
        return page.page(
                declarations.page(organization, caller.organizations(), page.after(organization), page.fetch()),
                SecurityActionDeclaration::id,
                DeclarationResponse::of);
    }

    DeclarationResponse get(UUID id) {
        return DeclarationResponse.of(require(id));
    }

    /** Numbers come in by mail or from IPA's site, so whoever may write may enter them; the declaration stays its declarer's. */
    DeclarationResponse revise(UUID id, IfMatch ifMatch, DeclarationRevisionRequest request) {
        SecurityActionDeclaration declaration = hold(id);
        ifMatch.require(declaration.version());
        Organizations.Profile company = organizations.profile(declaration.organizationId);
        String before = declaration.number;
        declaration.take(request.declaredOn(), request.declarationId());
        requirePast(request.declaredOn(), company);
        requireForm(request.declarationId(), declaration.edition);
        numbers.keep(request.declarationId(), declaration.organizationId);
        outbox.append(DeclarationEvents.revised(declaration));
        numbers.release(before, declaration.organizationId);
        return DeclarationResponse.of(declaration);
    }

    /** With If-Match it is the version that was read, and nothing that was changed since. */
    DeclarationResponse withdraw(UUID id, IfMatch ifMatch, DeclarationWithdrawalRequest request) {
        SecurityActionDeclaration declaration = hold(id);
        UUID by = declarer(declaration.organizationId);
        if (ifMatch.isPresent()) {
            ifMatch.require(declaration.version());
        }
        declaration.withdraw(request.reason(), by, clock.instant());
        outbox.append(DeclarationEvents.withdrawn(declaration));
        numbers.release(declaration.number, declaration.organizationId);
        return DeclarationResponse.of(declaration);
    }

    private UUID declarer(UUID organization) {
        return people.acting(organization)
                .filter(person -> person.holdsOneOf(DecidingRoles.DECIDERS))
                .orElseThrow(DeclarationProblems.DECLARER_NEEDED::problem)
                .id();
    }

    private void requirePast(LocalDate declaredOn, Organizations.Profile company) {
        if (declaredOn.isAfter(LocalDate.ofInstant(clock.instant(), company.timeZone()))) {
            throw DeclarationProblems.IN_THE_FUTURE.at("/declaredOn");
        }
    }

    private void requireForm(@Nullable String number, String edition) {
        Numbers.requireForm(number, catalog.edition(edition).securityAction().declarationId());
    }

    private static Problem notReady(StarReadiness readiness) {
        Problem problem = DeclarationProblems.NOT_READY.problem();
        for (StarReadiness.Judged missing : readiness.missing()) {
            problem = problem.and(FieldError.ofPointer("/star", "criterion-not-met")
                    .with(Map.of(
                            "criterion",
                            missing.criterion(),
                            "title",
                            DeclarationProblems.inTheReadersLanguage(missing.title()))));
        }
        return problem;
    }

    /** A declaration is the whole company's. */
    private SecurityActionDeclaration require(UUID id) {
        SecurityActionDeclaration declaration = visible.require(declarations.findById(id));
        visible.requireWholeOrganization();
        return declaration;
    }

    /** The company first, as when one is recorded; what was read before that is read again. */
    private SecurityActionDeclaration hold(UUID id) {
        SecurityActionDeclaration declaration = require(id);
        organizations.hold(declaration.organizationId);
        declarations.getEntityManager().refresh(declaration);
        return declaration;
    }
}
