package dev.toride.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The compiled classes of a module, without its tests; read once for all rules. */
public final class Production {
    private static final Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

    private Production() {}

    public static JavaClasses classes(String root) {
        return READ.computeIfAbsent(
                root,
                wanted -> new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(wanted));
    }

    /** The name of the source file's class: what stands inside it, lambdas included, is a part of it. */
    static String nameOf(JavaClass part) {
        String name = part.getName().substring(part.getName().lastIndexOf('.') + 1);
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    static boolean isNamed(JavaClass part, String suffix) {
        return nameOf(part).endsWith(suffix);
    }
}
