package dev.toride.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Follows everything that a package's classes need inside their service: a pure class that asks an impure one is not pure.
 * Libraries that compute (Jackson's annotations, PDF and Markdown writers) are no framework; the platform's own are.
 */
final class Purity {
    private static final List<String> FRAMEWORKS = List.of(
            "jakarta.",
            "io.quarkus.",
            "io.smallrye.",
            "io.vertx.",
            "io.agroal.",
            "io.micrometer.",
            "io.opentelemetry.",
            "org.eclipse.microprofile.",
            "org.hibernate.",
            "org.jboss.",
            "org.apache.kafka.",
            "java.sql.",
            "javax.sql.",
            "java.net.http.",
            "dev.toride.kit.");

    /** These say something about a type and do nothing. */
    private static final List<String> WORDS = List.of(
            "jakarta.annotation.Nullable",
            "org.eclipse.microprofile.openapi.annotations.",
            "dev.toride.kit.precondition.Tagged");

    private final JavaClasses all;
    private final String root;
    private final String feature;

    Purity(JavaClasses all, String root, String feature) {
        this.all = all;
        this.root = root;
        this.feature = root + "." + feature;
    }

    /** The impure classes of the package are exactly the named ones, and no other class of it needs one of them. */
    void requireAllBut(Set<String> impure) {
        TreeSet<String> found = new TreeSet<>();
        StringBuilder wrong = new StringBuilder();
        for (JavaClass type : all) {
            if (!isIn(type, feature)) {
                continue;
            }
            Map<JavaClass, String> stains = stains(type);
            String name = Production.nameOf(type);
            if (!stains.isEmpty() && impure.contains(name)) {
                found.add(name);
            } else {
                stains.values().forEach(path -> wrong.append(path).append('\n'));
            }
        }
        assertThat(wrong.toString())
                .as("%s is pure, so that it can be tested and trusted without a server, a clock or a database", feature)
                .isEmpty();
        assertThat(found).as("named as impure in %s", feature).containsExactlyInAnyOrderElementsOf(impure);
    }

    /** Frameworks reachable from a class through classes of the service, each with the way to it. */
    private Map<JavaClass, String> stains(JavaClass start) {
        Map<JavaClass, String> ways = new LinkedHashMap<>(Map.of(start, start.getName()));
        Map<JavaClass, String> stains = new LinkedHashMap<>();
        Deque<JavaClass> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            JavaClass type = open.remove();
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                String way = ways.get(type) + " -> " + target.getName();
                if (WORDS.stream().anyMatch(target.getName()::startsWith)) {
                    continue;
                }
                if (FRAMEWORKS.stream().anyMatch(target.getName()::startsWith)) {
                    stains.putIfAbsent(target, way);
                } else if (isIn(target, root) && ways.putIfAbsent(target, way) == null) {
                    open.add(target);
                }
            }
        }
        return stains;
    }

    private static boolean isIn(JavaClass type, String packageName) {
        return type.getPackageName().equals(packageName)
                || type.getPackageName().startsWith(packageName + ".");
    }
}
