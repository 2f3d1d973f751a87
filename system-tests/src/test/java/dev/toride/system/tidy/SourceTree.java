package dev.toride.system.tidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is committed: the files of the project without what builds, editors and the launcher leave behind. */
final class SourceTree {
    static final List<String> SERVICES = List.of("assessment-service", "inventory-service", "document-service");

    static final Path ROOT =
            Path.of(System.getProperty("project.root", "..")).toAbsolutePath().normalize();

    private static final Set<String> LEFT_BEHIND =
            Set.of(".git", "target", ".idea", ".vscode", ".settings", "node_modules");
    private static final Path LOCAL_DATA = ROOT.resolve("deploy/local/data");

    private SourceTree() {}

    /** Relative to the root, sorted. */
    static List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean leftBehind =
                            LEFT_BEHIND.contains(folder.getFileName().toString()) || folder.equals(LOCAL_DATA);
                    return leftBehind ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!LEFT_BEHIND.contains(file.getFileName().toString())) {
                        files.add(ROOT.relativize(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files.stream().sorted().toList();
    }

    static List<Path> files(String ending) {
        return files().stream().filter(file -> file.toString().endsWith(ending)).toList();
    }

    /** A module's folder name, for example {@code service-kit}; the folder itself for {@code deploy/local}. */
    static String moduleOf(Path file) {
        String path = file.toString();
        return path.substring(0, Math.max(0, path.indexOf("/src/")));
    }

    static String text(String file) {
        return text(Path.of(file)).orElseThrow();
    }

    /** Empty for what is no text in UTF-8: fonts, pictures. */
    static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(ROOT.resolve(file)));
        } catch (CharacterCodingException binary) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
