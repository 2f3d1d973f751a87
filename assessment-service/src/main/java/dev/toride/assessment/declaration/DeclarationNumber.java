package dev.toride.assessment.declaration;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * That a number (自己宣言ID) belongs to a company, as long as one of its declarations stands. Its id is made from the number, so
 * that the primary key keeps two companies from having the same, also when both record it at once.
 */
@Entity
@Table(name = "declaration_number")
class DeclarationNumber extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    String number;

    /** For Hibernate. */
    protected DeclarationNumber() {}

    DeclarationNumber(String number, UUID organization) {
        super(idOf(number));
        this.number = number;
        organizationId = organization;
    }

    static UUID idOf(String number) {
        return UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
