package dev.toride.assessment.declaration;

import dev.toride.assessment.catalog.edition.DeclarationId;
import dev.toride.kit.problem.FieldError;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Keeps a number (自己宣言ID) for the one company that has it. The company is held, so that what is counted here stays true. */
@ApplicationScoped
class Numbers {
    private final EntityManager entities;
    private final DeclarationRepository declarations;

    @Inject
    Numbers(EntityManager entities, DeclarationRepository declarations) {
        this.entities = entities;
        this.declarations = declarations;
    }

    /** @throws dev.toride.kit.problem.Problem 422 at /declarationId */
    static void requireForm(@Nullable String number, DeclarationId form) {
        if (number != null && !number.matches(form.pattern())) {
            throw DeclarationProblems.MALFORMED_NUMBER
                    .with(Map.of("description", DeclarationProblems.inTheReadersLanguage(form.description())))
                    .and(FieldError.ofPointer("/declarationId", DeclarationProblems.MALFORMED_NUMBER.code()));
        }
    }

    /** @throws dev.toride.kit.problem.Problem 409 at /declarationId if it is another company's */
    void keep(@Nullable String number, UUID organization) {
        if (number == null) {
            return;
        }
        DeclarationNumber kept = entities.find(DeclarationNumber.class, DeclarationNumber.idOf(number));
        if (kept == null) {
            entities.persist(new DeclarationNumber(number, organization));
        } else if (!kept.organizationId.equals(organization)) {
            throw DeclarationProblems.NUMBER_TAKEN.at("/declarationId");
        }
    }

    /** Lets a number go unless a declaration that stands has it still. */
    void release(@Nullable String number, UUID organization) {
        if (number == null
                || declarations.standing(organization).stream()
                        .anyMatch(standing -> Objects.equals(standing.number, number))) {
            return;
        }
        DeclarationNumber kept = entities.find(DeclarationNumber.class, DeclarationNumber.idOf(number));
        if (kept != null) {
            entities.remove(kept);
        }
    }
}
