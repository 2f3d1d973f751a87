package dev.toride.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.toride.kit.problem.ProblemType;
import dev.toride.testkit.architecture.Production;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A service's {@code TextsTest} implements this. A missing text would turn a refusal into an internal error. */
public interface Texts {
    Pattern JAPANESE = Pattern.compile("[ぁ-んァ-ヶ一-龠]");
    Pattern WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    /** Package of the service, for example {@code dev.toride.inventory}. */
    String root();

    /** The kit's texts and the service's, each in both languages. */
    default List<Bundle> bundles() throws IOException {
        return Collections.list(Thread.currentThread().getContextClassLoader().getResources(Bundle.ENGLISH)).stream()
                .map(url -> Bundle.at(URI.create(url.toString())))
                .toList();
    }

    @Test
    default void bothLanguagesHaveTheSameTextsAndPlaceholders() throws IOException {
        for (Bundle bundle : bundles()) {
            assertThat(bundle.japanese().keySet())
                    .as(bundle.toString())
                    .containsExactlyInAnyOrderElementsOf(bundle.english().keySet());
            bundle.english()
                    .forEach((key, text) -> assertThat(
                                    placeholders(bundle.japanese().get(key)))
                            .as("placeholders of %s", key)
                            .isEqualTo(placeholders(text)));
        }
    }

    @Test
    default void japaneseTextsAreJapaneseAndEnglishTextsAreWritten() throws IOException {
        for (Bundle bundle : bundles()) {
            assertThat(bundle.japanese())
                    .isNotEmpty()
                    .allSatisfy((key, text) -> assertThat(text).as(key).containsPattern(JAPANESE));
            assertThat(bundle.english())
                    .allSatisfy((key, text) -> assertThat(text).as(key).containsPattern("[A-Za-z]{2}"));
        }
    }

    /** Which of two texts would be shown depends on the order of the class path. */
    @Test
    default void noTextIsGivenTwice() throws IOException {
        assertThat(bundles().stream().flatMap(bundle -> bundle.english().keySet().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    default void everyProblemHasATitleAndADetailAndNoTextIsLeftOver() throws IOException {
        Set<String> needed = new TreeSet<>();
        for (String code : codes()) {
            needed.add(code + ".title");
            needed.add(code + ".detail");
        }
        Set<String> given = bundles().stream()
                .flatMap(bundle -> bundle.english().keySet().stream())
                .filter(key -> !key.startsWith("error."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(given).containsExactlyInAnyOrderElementsOf(needed);
    }

    /** The code of a violated constraint is its name, as kit's {@code Violations} tells it. */
    @Test
    default void everyConstraintHasAMessage() throws IOException {
        Set<String> given = bundles().stream()
                .flatMap(bundle -> bundle.english().keySet().stream())
                .collect(Collectors.toSet());
        Set<String> needed = Production.classes(root()).stream()
                .flatMap(type -> type.getFields().stream())
                .flatMap(field -> field.getAnnotations().stream())
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(Constraint.class))
                .map(annotation -> annotation.getRawType().getSimpleName())
                .filter(name -> !name.matches("Not(Null|Blank|Empty)"))
                .map(name -> "error." + WORD.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(given).contains("error.required").containsAll(needed);
    }

    private Set<String> codes() {
        return types().stream().map(ProblemType::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<ProblemType> types() {
        return Stream.of("dev.toride.kit", root())
                .flatMap(module -> Production.classes(module).stream())
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(ProblemType.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .map(Texts::value)
                .toList();
    }

    private static ProblemType value(JavaField constant) {
        try {
            Field field = constant.reflect();
            field.setAccessible(true);
            return (ProblemType) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constant.getFullName(), e);
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
