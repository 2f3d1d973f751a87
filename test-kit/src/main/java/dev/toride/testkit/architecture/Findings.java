package dev.toride.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the rules look for where ArchUnit has no word for it. */
final class Findings {
    private Findings() {}

    /** Compares with the named exceptions both ways, so that the list never holds more than what is needed. */
    static void exactly(String what, JavaClasses classes, Predicate<JavaClass> wanted, Set<String> named) {
        TreeSet<String> found = new TreeSet<>();
        classes.stream().filter(wanted).map(Production::nameOf).forEach(found::add);
        assertThat(found).as(what).containsExactlyInAnyOrderElementsOf(named);
    }

    static ArchCondition<JavaClass> haveATellingName() {
        return condition("have a telling name", (type, events) -> {
            boolean empty = Names.sayNothing(type.getSimpleName());
            events.add(new SimpleConditionEvent(type, !empty, type.getName() + " has a name that says nothing"));
        });
    }

    static ArchCondition<JavaMethod> notSpeakOfResponse() {
        return condition("not have jakarta.ws.rs.core.Response in its signature", (method, events) -> {
            Set<JavaClass> signature = new HashSet<>(method.getReturnType().getAllInvolvedRawTypes());
            method.getParameterTypes().forEach(type -> signature.addAll(type.getAllInvolvedRawTypes()));
            boolean speaks = signature.stream().anyMatch(type -> type.isEquivalentTo(Response.class));
            events.add(new SimpleConditionEvent(method, !speaks, method.getFullName() + " speaks of Response"));
        });
    }

    /** Without a {@code Clock}: {@code Instant.now()}, {@code Clock.systemUTC()} and the like. {@code nanoTime} only measures. */
    static boolean asksTheMachineForTheTime(JavaClass type) {
        return type.getAccessesFromSelf().stream().anyMatch(Findings::isMachineTime);
    }

    private static boolean isMachineTime(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String owner = access.getTargetOwner().getName();
        List<JavaClass> parameters = target.getRawParameterTypes();
        return switch (target.getName()) {
            case "now" ->
                owner.startsWith("java.time.")
                        && parameters.stream().noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
            case "systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds", "tickMinutes" ->
                owner.equals(Clock.class.getName());
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "getInstance" -> owner.endsWith("Calendar");
            case "<init>" -> owner.equals("java.util.Date") && parameters.isEmpty();
            default -> false;
        };
    }

    /** Is transactional itself, or a repository, or every class that uses it is one or the other. */
    static ArchCondition<JavaClass> beCalledInTransactionsOnly() {
        return condition("be called in transactions only", (type, events) -> {
            if (isSafe(type)) {
                return;
            }
            List<String> callers = type.getDirectDependenciesToSelf().stream()
                    .map(Dependency::getOriginClass)
                    .filter(caller ->
                            !isSafe(caller) && !Production.nameOf(caller).equals(Production.nameOf(type)))
                    .map(JavaClass::getName)
                    .distinct()
                    .sorted()
                    .toList();
            events.add(new SimpleConditionEvent(
                    type,
                    callers.isEmpty(),
                    type.getName() + " reads rows and is not transactional, and neither are those who use it: "
                            + callers));
        });
    }

    private static boolean isSafe(JavaClass type) {
        JavaClass whole = type;
        while (whole.getEnclosingClass().isPresent()) {
            whole = whole.getEnclosingClass().get();
        }
        return Kinds.isTransactional(whole) || Kinds.REPOSITORY.test(whole);
    }

    /** Not even in passing: what a called method takes and answers counts, too. */
    static ArchCondition<JavaClass> neverTouch(DescribedPredicate<JavaClass> forbidden) {
        return condition("never touch classes that " + forbidden.getDescription(), (type, events) -> {
            Stream<JavaClass> used =
                    type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass);
            Stream<JavaClass> passed = type.getAccessesFromSelf().stream()
                    .map(JavaAccess::getTarget)
                    .filter(CodeUnitAccessTarget.class::isInstance)
                    .map(CodeUnitAccessTarget.class::cast)
                    .flatMap(target -> Stream.concat(
                            Stream.of(target.getRawReturnType()), target.getRawParameterTypes().stream()));
            Stream.concat(used, passed)
                    .filter(forbidden)
                    .map(JavaClass::getName)
                    .distinct()
                    .forEach(name ->
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " touches " + name)));
        });
    }

    static ArchCondition<JavaField> holdNoEntity() {
        return condition("hold no entity", (field, events) -> {
            boolean holds = field.getType().getAllInvolvedRawTypes().stream().anyMatch(Kinds.ENTITY);
            events.add(new SimpleConditionEvent(field, !holds, field.getFullName() + " holds an entity"));
        });
    }

    interface Check<T> {
        void check(T item, ConditionEvents events);
    }

    static <T> ArchCondition<T> condition(String description, Check<T> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.check(item, events);
            }
        };
    }
}
