package dev.toride.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.toride.kit.due.DueHandler;
import dev.toride.kit.subscription.EventHandler;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** What kind of thing a class is, told by its name or by what it carries. */
final class Kinds {
    static final DescribedPredicate<JavaClass> RESOURCE =
            DescribedPredicate.describe("are resources", type -> Production.isNamed(type, "Resource"));

    static final DescribedPredicate<JavaClass> SERVICE = DescribedPredicate.describe(
            "are services", type -> Production.isNamed(type, "Service") && type.isTopLevelClass());

    static final DescribedPredicate<JavaClass> ENTITY = DescribedPredicate.describe(
            "are entities", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class));

    static final DescribedPredicate<JavaClass> REPOSITORY = DescribedPredicate.describe(
            "are repositories",
            type -> Production.isNamed(type, "Repository") || type.isAssignableTo(PanacheRepositoryBase.class));

    static final DescribedPredicate<JavaClass> PERSISTENCE = DescribedPredicate.describe(
            "speak with the database",
            type -> Set.of(
                            "jakarta.persistence.EntityManager",
                            "org.hibernate.Session",
                            "org.hibernate.StatelessSession")
                    .contains(type.getName()));

    /** Events and due dates are handled inside the transaction that the kit begins for each of them. */
    private static final DescribedPredicate<JavaClass> HANDLER = DescribedPredicate.describe(
            "handle events or due dates",
            type -> type.isAssignableTo(EventHandler.class) || type.isAssignableTo(DueHandler.class));

    static final DescribedPredicate<JavaClass> READS_ROWS = DescribedPredicate.describe(
            "read rows",
            type -> type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(
                            uses -> REPOSITORY.test(uses.getTargetClass()) || PERSISTENCE.test(uses.getTargetClass())));

    private static final List<String> SQL_PACKAGES =
            List.of("java.sql.", "javax.sql.", "io.agroal.", "org.postgresql.");
    private static final Set<String> SQL_METHODS = Set.of(
            "createNativeQuery",
            "createNativeMutationQuery",
            "createStoredProcedureQuery",
            "doWork",
            "doReturningWork");
    private static final Set<String> SQL_ANNOTATIONS = Set.of(
            "NamedNativeQuery",
            "NamedNativeQueries",
            "Formula",
            "Subselect",
            "SQLRestriction",
            "SQLInsert",
            "SQLUpdate",
            "SQLDelete",
            "SQLSelect",
            "ColumnTransformer");

    private Kinds() {}

    static boolean isTransactional(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class) || HANDLER.test(type);
    }

    static boolean beginsTransactions(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class))
                || type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(uses -> uses.getTargetClass().getName().startsWith("io.quarkus.narayana.jta."));
    }

    static boolean writesSql(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream().anyMatch(uses -> isSql(uses.getTargetClass()))
                || type.getAccessesFromSelf().stream()
                        .map(JavaAccess::getTarget)
                        .map(AccessTarget::getName)
                        .anyMatch(SQL_METHODS::contains);
    }

    private static boolean isSql(JavaClass used) {
        return SQL_PACKAGES.stream().anyMatch(used.getName()::startsWith)
                || used.isAnnotation() && SQL_ANNOTATIONS.contains(used.getSimpleName());
    }
}
