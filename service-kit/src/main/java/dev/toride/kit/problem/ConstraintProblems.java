package dev.toride.kit.problem;

import io.quarkus.arc.All;
import jakarta.annotation.Nullable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;

/** Which problem the violation of a named database constraint is. */
@Singleton
class ConstraintProblems {
    private final Map<String, ProblemType> byConstraint = new HashMap<>();
    private final Map<String, String> pointers = new HashMap<>();

    @Inject
    ConstraintProblems(@All List<NamedConstraints> repositories) {
        for (NamedConstraints repository : repositories) {
            byConstraint.putAll(repository.constraints());
            pointers.putAll(repository.pointers());
        }
    }

    @Nullable
    Problem of(Throwable failure) {
        ConstraintViolationException violated = Causes.find(failure, ConstraintViolationException.class);
        if (violated == null || violated.getConstraintName() == null) {
            return null;
        }
        ProblemType type = byConstraint.get(violated.getConstraintName());
        if (type == null) {
            return null;
        }
        String pointer = pointers.get(violated.getConstraintName());
        return pointer == null ? type.problem() : type.at(pointer);
    }
}
