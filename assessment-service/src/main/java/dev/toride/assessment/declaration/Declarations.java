package dev.toride.assessment.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What other features ask about declarations. */
@ApplicationScoped
@Transactional
public class Declarations {
    private final DeclarationRepository declarations;

    @Inject
    Declarations(DeclarationRepository declarations) {
        this.declarations = declarations;
    }

    /** What the company stands by now, by star. */
    public Map<String, DeclarationResponse> standing(UUID organization) {
        Map<String, DeclarationResponse> standing = new HashMap<>();
        declarations
                .standing(organization)
                .forEach(declaration -> standing.put(declaration.star, DeclarationResponse.of(declaration)));
        return standing;
    }
}
