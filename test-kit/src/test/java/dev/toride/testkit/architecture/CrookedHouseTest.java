package dev.toride.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A service that breaks every rule once: a rule that lets it pass is no rule. */
class CrookedHouseTest {
    private static final Architecture CROOKED = new Architecture() {
        @Override
        public String root() {
            return "dev.toride.testkit.architecture.crooked";
        }

        @Override
        public JavaClasses classes() {
            return new ClassFileImporter().importPackages(root());
        }

        @Override
        public Map<String, Set<String>> pure() {
            return Map.of("pure", Set.of());
        }
    };

    /** Rule, and what its message must name. */
    private static final Map<String, String> CULPRITS = Map.ofEntries(
            Map.entry("noTwoFeaturesNeedEachOther", "Slice alpha"),
            Map.entry("namesSayWhatAThingIs", "AlphaManager"),
            Map.entry("packagesAreFeaturesAndNotLayers", "crooked.util.Thing"),
            Map.entry("timeComesFromTheInjectedClock", "[\"ClockByReference\", \"Today\"]"),
            Map.entry("everyOperationAsksForAScope", "AlphaResource.read"),
            Map.entry("answersSayWhatTheyHold", "AlphaResource.read"),
            Map.entry("nothingReachesIntoAnotherModuleOfTheHouse", "Today"),
            Map.entry("resourcesKnowHttpOnly", "AlphaResource touches"),
            Map.entry("servicesAreTransactional", "AlphaService"),
            Map.entry("nothingElseBeginsTransactions", "AlphaKeeper"),
            Map.entry("rowsAreReadInTransactionsOnly", "AlphaReader reads rows"),
            Map.entry("entitiesReferToEachOtherById", "Alpha.beta"),
            Map.entry("kafkaIsTheKitsBusiness", "Sender"),
            Map.entry("sqlIsTheKitsBusiness", "Sender"),
            Map.entry(
                    "pureRulesStayPure", "pure.Rule -> dev.toride.testkit.architecture.crooked.beta.Beta -> jakarta"));

    private static final List<String> RULES = List.copyOf(CULPRITS.keySet());

    @ParameterizedTest
    @FieldSource("RULES")
    void everyRuleFindsItsCulprit(String name) throws NoSuchMethodException {
        Method rule = Architecture.class.getMethod(name);
        assertThatThrownBy(() -> rule.invoke(CROOKED))
                .cause()
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(CULPRITS.get(name));
    }

    @Test
    void noRuleIsForgotten() {
        assertThat(Arrays.stream(Architecture.class.getMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(RULES);
    }
}
