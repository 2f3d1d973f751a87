package dev.toride.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** P7: what is read with 10,000 companies of 100 assessments and 100 assets each, against the same with 100 companies. */
final class GrowthBenchmark {
    private static final int HEAP_MEGABYTES = 512;
    private static final int SMALL = 100;
    private static final int LARGE = 10_000;
    private static final double GOAL = 2;
    private static final String TENANT = "portal";
    private static final String TABLE =
            "| operation | p50 at %,d | p50 at %,d | p99 at %,d | p99 at %,d | p99 ratio |%n|---|---|---|---|---|---|%n";

    private final Path project;
    private final Effort effort;
    private final Stack stack;

    private GrowthBenchmark(Path project, Effort effort, Stack stack) {
        this.project = project;
        this.effort = effort;
        this.stack = stack;
    }

    /** @param keep measure on the data that the last run left, which saves the long fill */
    static void run(Path project, Effort effort, boolean keep) throws Exception {
        try (Stack stack = Stack.start(project, "p7", !keep, "database", "broker", "issuer")) {
            GrowthBenchmark benchmark = new GrowthBenchmark(project, effort, stack);
            if (!keep) {
                benchmark.fill();
            }
            benchmark.run();
        }
    }

    private void fill() throws Exception {
        stack.createDatabase("assessment", "assessment_large");
        stack.createDatabase("inventory", "inventory_large");
        fillAssessments("assessment", SMALL);
        fillAssessments("assessment_large", LARGE);
        fillInventory("inventory", SMALL);
        fillInventory("inventory_large", LARGE);
    }

    private void run() throws Exception {
        StringBuilder table = new StringBuilder(TABLE.formatted(SMALL, LARGE, SMALL, LARGE));
        double worst = measure("assessment", Reads.OF_ASSESSMENTS, table);
        worst = Math.max(worst, measure("inventory", Reads.OF_INVENTORY, table));
        new Report(project, effort, "p7", "Reading as the number of companies grows")
                .add(String.format(Locale.ROOT, """
                        Two databases of one PostgreSQL, each with its own instance of the service, filled by `fill-assessment.sql` and
                        `fill-inventory.sql`: %,d and %,d companies, nine of ten in one tenant, whose token reads. Each company has 100 assessments
                        of the last three years (results computed by the service, states and editions as their age suggests) or 100
                        assets with their risks. Requests go to both sides in turn, %d at a time, each for a company drawn at random;
                        %,d on each side of each operation. Milliseconds, as the client sees them.

                        The heat map of quality goal P7 has no endpoint yet, so it is not measured. On both sides: HTTP, token check, transaction with
                        row-level security, JSON.""", SMALL, LARGE, Pair.THREADS, effort.reads()))
                .goal("Goal p99 of the worst ≤", worst, GOAL)
                .surroundings(stack)
                .add(table.toString())
                .add(sizes())
                .write();
    }

    private void fillAssessments(String database, int organizations) throws Exception {
        Stack.Running service = start("fill-" + database, "assessment", database);
        List<String> samples = Reads.samples();
        try (Connection superuser = stack.connect(database);
                Statement statement = superuser.createStatement()) {
            statement.execute(
                    "insert into known_organization (tenant_id, id, version, sequence, edition) values ('samples', '"
                            + Reads.SAMPLED + "', 0, 0, 'ipa-sme-3')");
            String token = stack.token("samples");
            Pair.Reader reader = new Pair.Reader(service.url(), token);
            for (String sample : samples) {
                reader.post("/v1/assessments", sample);
            }
            stack.stop(service);
            System.out.println("filling " + database);
            FillScript.run(superuser, "fill-assessment.sql", organizations);
        }
    }

    private void fillInventory(String database, int organizations) throws Exception {
        stack.stop(start("fill-" + database, "inventory", database));
        System.out.println("filling " + database);
        try (Connection superuser = stack.connect(database)) {
            FillScript.run(superuser, "fill-inventory.sql", organizations);
        }
    }

    private Stack.Running start(String name, String label, String database) throws Exception {
        Map<String, String> settings = new HashMap<>(Map.of("TORIDE_DATABASE_URL", stack.jdbcUrl(database)));
        // Neither tells the other of anything: both are only read.
        settings.put("TORIDE_OUTBOX_RELAY", "false");
        settings.put("TORIDE_CONSUMER_GROUP_SUFFIX", "-" + name);
        return stack.startService(name, label, label + "-service", HEAP_MEGABYTES, settings);
    }

    /** @return the worst ratio */
    private double measure(String label, List<Reads.Read> reads, StringBuilder table) throws Exception {
        Stack.Running small = start(label + "-small", label, label);
        Stack.Running large = start(label + "-large", label, label + "_large");
        String token = stack.token(TENANT);
        Pair pair = new Pair(
                new Pair.Reader(small.url(), token),
                new Pair.Reader(large.url(), token),
                organizations(label, label),
                organizations(label, label + "_large"));
        for (Reads.Read read : reads) {
            pair.run(read, effort.reads() / 4);
        }
        double worst = 0;
        for (Reads.Read read : reads) {
            Pair.Outcome outcome = pair.run(read, effort.reads());
            double ratio = outcome.large().millis(0.99) / outcome.small().millis(0.99);
            worst = Math.max(worst, ratio);
            String row = String.format(
                    Locale.ROOT,
                    "| `%s` | %.1f | %.1f | %.1f | %.1f | %.2f |%n",
                    read.name(),
                    outcome.small().millis(0.5),
                    outcome.large().millis(0.5),
                    outcome.small().millis(0.99),
                    outcome.large().millis(0.99),
                    ratio);
            System.out.print(row);
            table.append(row);
        }
        stack.stop(small);
        stack.stop(large);
        return worst;
    }

    private List<String> organizations(String label, String database) throws SQLException {
        String table = label.equals("assessment") ? "known_organization" : "organization";
        List<String> ids = new ArrayList<>();
        try (Connection connection = stack.connect(database);
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select id from " + table + " where tenant_id = '" + TENANT + "'")) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        }
        return ids;
    }

    private String sizes() throws SQLException {
        try (Connection connection = stack.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select string_agg(datname || ' ' || pg_size_pretty(pg_database_size(datname)), ', ' order by datname)
                        from pg_database where datname ~ '^(assessment|inventory)'""")) {
            row.next();
            return "Databases: " + row.getString(1) + ".";
        }
    }
}
