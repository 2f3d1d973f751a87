package dev.toride.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.toride.kit.link.LinkHolder;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.HttpMethod;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.Test;

/** What every module with production code keeps to; a module's {@code ArchitectureTest} implements this or {@link Architecture}. */
public interface Conventions {
    /** Package of the module, for example {@code dev.toride.inventory}; a feature is a package right under it. */
    String root();

    /** What the rules look at: the compiled classes without the tests. */
    default JavaClasses classes() {
        return Production.classes(root());
    }

    /** Simple names of the only classes that ask the machine for the time. */
    default Set<String> clocks() {
        return Set.of();
    }

    @Test
    default void noTwoFeaturesNeedEachOther() {
        slices().matching(root() + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because(
                        "a feature is found, changed and deleted by opening one folder; in a cycle the folders are one")
                .check(classes());
    }

    @Test
    default void namesSayWhatAThingIs() {
        ArchRuleDefinition.classes()
                .should(Findings.haveATellingName())
                .because("Manager, Helper, Util, Impl, Base, Dto and the like say nothing about the thing")
                .check(classes());
    }

    @Test
    default void packagesAreFeaturesAndNotLayers() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..dto..",
                        "..mapper..",
                        "..service..",
                        "..repository..",
                        "..resource..",
                        "..entity..",
                        "..util..",
                        "..common..",
                        "..shared..",
                        "..helper..",
                        "..impl..")
                .because("all of a feature stands in one folder")
                .check(classes());
    }

    @Test
    default void timeComesFromTheInjectedClock() {
        Findings.exactly(
                "classes that ask the machine for the time: a test must be able to choose the day",
                classes(),
                Findings::asksTheMachineForTheTime,
                clocks());
    }

    /** Operations as {@code XxxResource.method} that need neither a token nor an opened link. */
    default Set<String> open() {
        return Set.of();
    }

    @Test
    default void everyOperationAsksForAScope() {
        TreeSet<String> open = new TreeSet<>();
        classes().stream()
                .filter(type -> !type.isAnnotatedWith(RegisterRestClient.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                .filter(method ->
                        !method.isAnnotatedWith(PermissionsAllowed.class) && !method.isAnnotatedWith(LinkHolder.class))
                .forEach(method -> open.add(method.getOwner().getSimpleName() + "." + method.getName()));
        assertThat(open)
                .as(
                        "operations without @PermissionsAllowed or @LinkHolder: whoever forgets it opens a door to everybody with a token")
                .containsExactlyInAnyOrderElementsOf(open());
    }

    @Test
    default void answersSayWhatTheyHold() {
        methods()
                .should(Findings.notSpeakOfResponse())
                .because(
                        "the contract is generated from signatures: jakarta.ws.rs.core.Response says nothing, RestResponse<T> does")
                .check(classes());
    }

    @Test
    default void nothingReachesIntoAnotherModuleOfTheHouse() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("dev.toride..")
                        .and(resideOutsideOfPackages(root() + "..", "dev.toride.kit..")))
                .because("domain code is never shared: a service speaks with another through its contract,"
                        + " and the kit knows no service")
                .check(classes());
    }
}
