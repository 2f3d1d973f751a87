package dev.toride.inventory.person;

import dev.toride.kit.problem.NamedConstraints;
import dev.toride.kit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID>, NamedConstraints {
    @Override
    public Map<String, ProblemType> constraints() {
        return Map.of(
                "person_subject_key",
                PersonProblems.SUBJECT_TAKEN,
                "role_assignment_person_fkey",
                PersonProblems.HAS_ROLES);
    }

    @Override
    public Map<String, String> pointers() {
        return Map.of("person_subject_key", "/subject");
    }

    List<Person> page(UUID organization, UUID after, int limit) {
        return find("organizationId = ?1 and id > ?2 order by id", organization, after)
                .page(0, limit)
                .list();
    }

    boolean subjectTaken(UUID organization, String subject, @Nullable UUID byOtherThan) {
        return byOtherThan == null
                ? count("organizationId = ?1 and subject = ?2", organization, subject) > 0
                : count("organizationId = ?1 and subject = ?2 and id <> ?3", organization, subject, byOtherThan) > 0;
    }
}
