package dev.toride.system.tidy;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Every Java file of the project as the compiler's own parser reads it. */
final class JavaSources {
    /** @param lines from its first annotation or modifier to its closing brace */
    record Method(String name, long lines) {}

    record Source(Path file, long lines, List<String> types, List<Method> methods, List<String> texts) {}

    private JavaSources() {}

    static List<Source> all() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> files = SourceTree.files(".java");
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    null,
                    List.of(
                            "--enable-preview",
                            "--release",
                            Integer.toString(Runtime.version().feature())),
                    null,
                    manager.getJavaFileObjectsFromPaths(
                            files.stream().map(SourceTree.ROOT::resolve).toList()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Source> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(read(unit, positions));
            }
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Source read(CompilationUnitTree unit, SourcePositions positions) {
        LineMap lines = unit.getLineMap();
        List<Method> methods = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                long first = lines.getLineNumber(positions.getStartPosition(unit, method));
                long last = lines.getLineNumber(positions.getEndPosition(unit, method));
                methods.add(new Method(method.getName().toString(), last - first + 1));
                return super.visitMethod(method, nothing);
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getKind() == Tree.Kind.STRING_LITERAL) {
                    texts.add((String) literal.getValue());
                }
                return super.visitLiteral(literal, nothing);
            }
        }.scan(unit, null);
        List<String> types = unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(type -> ((ClassTree) type).getSimpleName().toString())
                .toList();
        Path file = SourceTree.ROOT.relativize(Path.of(unit.getSourceFile().toUri()));
        long count = SourceTree.text(file).orElseThrow().lines().count();
        return new Source(file, count, types, methods, texts);
    }
}
