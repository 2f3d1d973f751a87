package dev.toride.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Heap in use after each collection, from the JVM's own log. */
final class HeapLog {
    private static final Pattern PAUSE =
            Pattern.compile("\\[([0-9.]+)s\\].* Pause (Young|Full).* ([0-9]+)M->([0-9]+)M\\(([0-9]+)M\\)");
    private static final int SHOWN = 12;

    private final List<int[]> collections = new ArrayList<>();

    HeapLog(Path log) throws IOException {
        for (String line : Files.readAllLines(log)) {
            Matcher pause = PAUSE.matcher(line);
            if (pause.find()) {
                collections.add(new int[] {
                    (int) Double.parseDouble(pause.group(1)),
                    Integer.parseInt(pause.group(3)),
                    Integer.parseInt(pause.group(4)),
                    Integer.parseInt(pause.group(5))
                });
            }
        }
    }

    /** A Markdown table of collections at even distances after an uptime. */
    String table(int fromSecond) {
        List<int[]> shown =
                collections.stream().filter(gc -> gc[0] >= fromSecond).toList();
        StringBuilder table =
                new StringBuilder("| uptime, s | before, MB | after, MB | heap, MB |%n|---|---|---|---|%n".formatted());
        for (int i = 0; i < SHOWN && !shown.isEmpty(); i++) {
            int[] gc = shown.get((int) ((long) i * (shown.size() - 1) / (SHOWN - 1)));
            table.append(String.format(Locale.ROOT, "| %d | %d | %d | %d |%n", gc[0], gc[1], gc[2], gc[3]));
        }
        int most = shown.stream().mapToInt(gc -> gc[2]).max().orElse(0);
        return table + "\n" + shown.size() + " collections, at most " + most + " MB in use after one.";
    }

    int lastSecond() {
        return collections.isEmpty() ? 0 : collections.getLast()[0];
    }
}
