package dev.toride.inventory.person;

import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as it is read. */
@Schema(name = "Person", description = "Someone who works for the company.")
public record PersonResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) UUID organization,
        @Schema(required = true) String name,
        @Nullable UUID unit,
        @Nullable String subject)
        implements Versioned {
    static PersonResponse of(Person person) {
        return new PersonResponse(
                person.id(), person.version(), person.organizationId(), person.name, person.unitId, person.subject);
    }
}
