package dev.toride.local.launcher;

import dev.toride.local.infrastructure.Directories;
import dev.toride.local.infrastructure.StartFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** Everything a local stack keeps: data, logs, secrets, documents. */
record DataDirectory(Path path) {

    private static final long MEGABYTE = 1024 * 1024;

    /** What is ours in the directory; `reset` deletes nothing else, wherever TORIDE_LOCAL_DATA may point. */
    private static final List<String> CONTENT = List.of(
            "postgres",
            "postgres-binaries",
            "kafka",
            "logs",
            "documents",
            "issuer-key.json",
            "secrets.properties",
            "run.properties");

    void create() throws IOException {
        Files.createDirectories(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path secrets() {
        return path.resolve("secrets.properties");
    }

    Path runFile() {
        return path.resolve("run.properties");
    }

    Path postgresBinaries() {
        return path.resolve("postgres-binaries");
    }

    Path documents() {
        return path.resolve("documents");
    }

    /** Held while a stack runs on the directory; the operating system lets go of it however the holder ends. Empty: another holds it. */
    Optional<FileLock> tryLock() throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
        }
        return Optional.ofNullable(lock);
    }

    /** @throws StartFailure if the disk has less room than a start needs */
    void requireFree(long megabytes) throws IOException {
        long free = Files.getFileStore(path).getUsableSpace() / MEGABYTE;
        if (free < megabytes) {
            throw new StartFailure("The disk that holds " + path + " has " + free + " MB free, but " + megabytes
                    + " MB are needed: free some, or choose another place with TORIDE_LOCAL_DATA.");
        }
    }

    void deleteContent() throws IOException {
        for (String name : CONTENT) {
            Directories.delete(path.resolve(name));
        }
    }
}
