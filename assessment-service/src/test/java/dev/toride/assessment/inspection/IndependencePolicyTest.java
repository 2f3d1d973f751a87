package dev.toride.assessment.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.assessment.organization.People;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IndependencePolicyTest {
    private static final UUID COMPANY = UUID.randomUUID();
    private static final UUID SALES = UUID.randomUUID();
    private static final UUID FACTORY = UUID.randomUUID();

    @Test
    void aColleagueOfAnotherDepartmentIsIndependent() {
        assertThat(isIndependent(member(SALES, Set.of(), Set.of()), FACTORY)).isTrue();
    }

    @Test
    void whoBelongsToTheDepartmentIsNot() {
        assertThat(isIndependent(member(FACTORY, Set.of(), Set.of()), FACTORY)).isFalse();
    }

    @Test
    void whoHoldsARoleForTheDepartmentIsNot() {
        People.Member head = member(SALES, Set.of("DEPARTMENT_SECURITY_OFFICER"), Set.of(FACTORY));
        assertThat(isIndependent(head, FACTORY)).isFalse();
    }

    @Test
    void belongingToOneOfSeveralDepartmentsIsEnough() {
        assertThat(isIndependent(member(SALES, Set.of(), Set.of()), FACTORY, SALES))
                .isFalse();
    }

    @Test
    void theCompanyAsAWholeIsAuditedByWhoOnlyLooks() {
        assertThat(isIndependent(member(SALES, Set.of(), Set.of()), COMPANY)).isTrue();
        assertThat(isIndependent(member(SALES, Set.of("INSPECTION_OFFICER"), Set.of()), COMPANY))
                .isTrue();
        assertThat(isIndependent(member(null, Set.of("OWNER"), Set.of()), COMPANY))
                .isFalse();
        assertThat(isIndependent(
                        member(SALES, Set.of("INSPECTION_OFFICER", "SYSTEM_ADMINISTRATOR"), Set.of()), COMPANY))
                .isFalse();
    }

    private static boolean isIndependent(People.Member person, UUID... units) {
        return IndependencePolicy.isIndependent(person, COMPANY, List.of(units));
    }

    private static People.Member member(UUID unit, Set<String> roles, Set<UUID> roleUnits) {
        return new People.Member(UUID.randomUUID(), Optional.ofNullable(unit), roles, roleUnits);
    }
}
