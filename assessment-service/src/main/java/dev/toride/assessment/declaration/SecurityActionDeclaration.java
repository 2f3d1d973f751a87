package dev.toride.assessment.declaration;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.annotation.Nullable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A company's own declaration of one star (SECURITY ACTION 自己宣言). */
@Entity
@Table(name = "security_action_declaration")
class SecurityActionDeclaration extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    String edition;
    String star;

    @Enumerated(EnumType.STRING)
    DeclarationState state;

    LocalDate declaredOn;
    /** 自己宣言ID: arrives after the declaration. */
    String number;

    @JdbcTypeCode(SqlTypes.JSON)
    StarReadiness readiness;

    UUID recordedBy;
    Instant recordedAt;
    UUID withdrawnBy;
    Instant withdrawnAt;
    String withdrawalReason;

    /** For Hibernate. */
    protected SecurityActionDeclaration() {}

    private SecurityActionDeclaration(UUID id) {
        super(id);
    }

    static SecurityActionDeclaration record(
            UUID organization, String edition, String star, StarReadiness readiness, UUID by, Instant now) {
        SecurityActionDeclaration declaration = new SecurityActionDeclaration(freshId());
        declaration.organizationId = organization;
        declaration.edition = edition;
        declaration.star = star;
        declaration.state = DeclarationState.DECLARED;
        declaration.readiness = readiness;
        declaration.recordedBy = by;
        declaration.recordedAt = now;
        return declaration;
    }

    void take(LocalDate day, @Nullable String declarationId) {
        requireStanding();
        declaredOn = day;
        number = declarationId;
    }

    void withdraw(String reason, UUID by, Instant now) {
        requireStanding();
        state = DeclarationState.WITHDRAWN;
        withdrawalReason = reason;
        withdrawnBy = by;
        withdrawnAt = now;
    }

    private void requireStanding() {
        if (state != DeclarationState.DECLARED) {
            throw DeclarationProblems.WITHDRAWN.problem();
        }
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
