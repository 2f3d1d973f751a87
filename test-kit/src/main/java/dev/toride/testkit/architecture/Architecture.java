package dev.toride.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A service's {@code ArchitectureTest} implements this and names its pure packages and its exceptions, each by simple name. */
public interface Architecture extends Conventions {
    /**
     * Packages under the root that hold pure rules, each with the classes in them that are not pure: their HTTP edge, or the
     * bean that reads packs at the start.
     */
    Map<String, Set<String>> pure();

    /** Classes beside {@code XxxService} that begin transactions: what other features ask. */
    default Set<String> transactional() {
        return Set.of();
    }

    /** Classes that write SQL of their own, and so carry the tenant themselves. */
    default Set<String> sql() {
        return Set.of();
    }

    @Test
    default void resourcesKnowHttpOnly() {
        ArchRuleDefinition.classes()
                .that(Kinds.RESOURCE)
                .should(Findings.neverTouch(Kinds.ENTITY.or(Kinds.REPOSITORY).or(Kinds.PERSISTENCE)))
                .because(
                        "an entity that reaches HTTP becomes JSON one day, and outside a transaction the database shows nothing")
                .check(classes());
    }

    @Test
    default void servicesAreTransactional() {
        ArchRuleDefinition.classes()
                .that(Kinds.SERVICE)
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("row-level security shows nothing outside a transaction, so reads need one, too")
                .check(classes());
    }

    @Test
    default void nothingElseBeginsTransactions() {
        Findings.exactly(
                "classes beside services that begin transactions: a request is one transaction, begun in one place",
                classes(),
                type -> !Kinds.SERVICE.test(type) && Kinds.beginsTransactions(type),
                transactional());
    }

    @Test
    default void rowsAreReadInTransactionsOnly() {
        ArchRuleDefinition.classes()
                .that(Kinds.READS_ROWS)
                .should(Findings.beCalledInTransactionsOnly())
                .because("outside a transaction the tenant is not set and every query answers nothing")
                .check(classes());
    }

    @Test
    default void entitiesReferToEachOtherById() {
        fields().that()
                .areDeclaredInClassesThat(Kinds.ENTITY)
                .should(Findings.holdNoEntity())
                .because("a reference by id keeps features apart and lists to one query")
                .check(classes());
    }

    @Test
    default void kafkaIsTheKitsBusiness() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..")
                .because(
                        "a fact leaves through the outbox and arrives through a subscription: a record sent directly is lost or"
                                + " invented when the process dies")
                .check(classes());
    }

    @Test
    default void sqlIsTheKitsBusiness() {
        Findings.exactly(
                "classes that write SQL: Hibernate adds the tenant to what it generates and to nothing else",
                classes(),
                Kinds::writesSql,
                sql());
    }

    @Test
    default void pureRulesStayPure() {
        pure().forEach((feature, impure) -> new Purity(classes(), root(), feature).requireAllBut(impure));
    }
}
