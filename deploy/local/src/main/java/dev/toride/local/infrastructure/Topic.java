package dev.toride.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line of {@code deploy/kafka/topics.txt}.
 *
 * @param name full topic name
 * @param partitions number of partitions, at least 1
 * @param retention how long records are kept; empty for a compacted topic
 * @param reason why it is kept so
 */
record Topic(String name, int partitions, Optional<Duration> retention, String reason) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
    private static final Pattern DAYS = Pattern.compile("([1-9][0-9]{0,4})d");

    /** Every change stays readable for a day before compaction may drop it: slow consumers and people looking for a fault see it. */
    private static final Duration COMPACTION_LAG = Duration.ofDays(1);

    /** A consumer that was away for less than this still sees that an aggregate was deleted. */
    private static final Duration TOMBSTONES = Duration.ofDays(7);

    /**
     * Reads the list.
     *
     * @throws IllegalArgumentException naming the file, the line and what is wrong with it
     */
    static List<Topic> read(Path file) throws IOException {
        List<Topic> topics = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                Topic topic = parse(line);
                if (!names.add(topic.name)) {
                    throw new IllegalArgumentException("the topic is listed twice");
                }
                topics.add(topic);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(topics);
    }

    private static Topic parse(String line) {
        String[] columns = line.strip().split("\\s+", 4);
        if (columns.length < 4) {
            throw new IllegalArgumentException("expected name, partitions, keep and why");
        }
        if (!NAME.matcher(columns[0]).matches()) {
            throw new IllegalArgumentException("not a topic name: " + columns[0]);
        }
        if (!columns[1].matches("[1-9][0-9]{0,2}")) {
            throw new IllegalArgumentException("not a number of partitions: " + columns[1]);
        }
        return new Topic(columns[0], Integer.parseInt(columns[1]), retention(columns[2]), columns[3]);
    }

    private static Optional<Duration> retention(String keep) {
        if (keep.equals("compact")) {
            return Optional.empty();
        }
        var days = DAYS.matcher(keep);
        if (!days.matches()) {
            throw new IllegalArgumentException("keep is `compact` or days such as 30d, not " + keep);
        }
        return Optional.of(Duration.ofDays(Long.parseLong(days.group(1))));
    }

    /** The broker's settings for this topic. */
    Map<String, String> configuration() {
        return retention
                .map(time -> Map.of("cleanup.policy", "delete", "retention.ms", Long.toString(time.toMillis())))
                .orElseGet(() -> Map.of(
                        "cleanup.policy", "compact",
                        "min.compaction.lag.ms", Long.toString(COMPACTION_LAG.toMillis()),
                        "delete.retention.ms", Long.toString(TOMBSTONES.toMillis())));
    }
}
