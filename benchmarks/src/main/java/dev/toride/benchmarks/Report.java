package dev.toride.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** The result file of one benchmark: what machine, what commit, what was compared, every round. */
final class Report {
    private final Path project;
    private final Effort effort;
    private final String name;
    private final StringBuilder text = new StringBuilder();

    /** @param effort quick ones are not kept among the results */
    Report(Path project, Effort effort, String name, String title) {
        this.project = project;
        this.effort = effort;
        this.name = name;
        text.append("# ")
                .append(name.toUpperCase(Locale.ROOT))
                .append(' ')
                .append(title)
                .append("\n\n");
    }

    Report add(String paragraph) {
        text.append(paragraph.strip()).append("\n\n");
        return this;
    }

    Report goal(String what, double reached, double goal) {
        boolean met = what.contains("≤") ? reached <= goal : reached >= goal;
        return add(String.format(
                Locale.ROOT, "**%s %.2f: %.3f, %s.**", what, goal, reached, met ? "reached" : "not reached"));
    }

    /** The paragraph that makes a figure a figure. */
    Report surroundings(Stack stack) throws IOException, SQLException {
        String command = name.replace("-profile", " --profile") + (effort.isQuick() ? " --quick" : "");
        add(String.format(Locale.ROOT, """
                | | |
                |---|---|
                | command | `./benchmarks/run %s` |
                | commit | %s |
                | machine | %s |
                | JDK | %s, serial GC |
                | PostgreSQL | %s |
                | load average at the end | %.1f |""", command, commit(), machine(), Runtime.version(), postgres(stack), load()));
        return this;
    }

    /** Where the service spent its CPU time; a file of its own, beside the result. */
    void writeProfile(Stack stack, Stack.Running service) throws IOException, SQLException {
        surroundings(stack);
        stack.stop(service);
        add("Sampled by JFR while the service was under the load of this benchmark, from its second minute on.");
        add(Profile.table(stack.recording("assessment")));
        write();
    }

    Path write() throws IOException {
        Path file = project.resolve(effort.isQuick() ? "benchmarks/target/results" : "benchmarks/results")
                .resolve(name + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.toString().strip() + "\n");
        System.out.println(text);
        return file;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String machine() throws IOException {
        long kibibytes = Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemTotal"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
        return "%d cores, %d GiB, %s %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Math.round(kibibytes / 1024.0 / 1024.0),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
    }

    private static String postgres(Stack stack) throws SQLException {
        try (Connection connection = stack.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show server_version")) {
            row.next();
            return row.getString(1);
        }
    }

    private String commit() throws IOException {
        String commit = git("rev-parse", "--short=12", "HEAD");
        boolean changed = git("status", "--porcelain", "--untracked-files=no")
                .lines()
                .anyMatch(line -> !line.contains("benchmarks/results/"));
        return commit + (changed ? " with changes" : "");
    }

    private String git(String... arguments) throws IOException {
        String[] command = new String[arguments.length + 3];
        command[0] = "git";
        command[1] = "-C";
        command[2] = project.toString();
        System.arraycopy(arguments, 0, command, 3, arguments.length);
        Process process = new ProcessBuilder(command).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
