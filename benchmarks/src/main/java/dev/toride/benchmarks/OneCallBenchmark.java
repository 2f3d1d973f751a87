package dev.toride.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** P2: an assessment created with its answers and completed in one call, against pgbench sending the same statements. */
final class OneCallBenchmark {
    private static final String TENANT = "benchmark";
    private static final String USER = "assessment_service";
    private static final int CONNECTIONS = 16;
    private static final int HEAP_MEGABYTES = 512;
    private static final int COMPANIES = 512;
    private static final double GOAL = 0.70;

    /** The companies' ids but for their last twelve digits, so that pgbench can make them, too. */
    private static final String COMPANY = "01900000-0000-7000-8000-";

    private final Stack stack;
    private final Effort effort;

    private OneCallBenchmark(Stack stack, Effort effort) {
        this.stack = stack;
        this.effort = effort;
    }

    static void run(Path project, Effort effort) throws Exception {
        try (Stack stack = Stack.start(project, "p2", true, "database", "broker", "issuer")) {
            new OneCallBenchmark(stack, effort).run(project);
        }
    }

    private void run(Path project) throws Exception {
        stack.keepDatabaseLog();
        if (effort.profile()) {
            stack.profile();
        }
        Stack.Running service = stack.startService(
                "assessment",
                "assessment",
                "assessment-service",
                HEAP_MEGABYTES,
                Map.of("TORIDE_OUTBOX_RELAY", "false"));
        fill();
        String token = stack.token(TENANT);
        String url = service.url() + "/v1/assessments";
        List<String> bodies = bodies();
        for (int i = 0; i < 10; i++) {
            post(url, token, bodies.getFirst());
        }
        List<StatementLog.Sent> sent;
        try (Connection superuser = stack.connect("postgres")) {
            sent = StatementLog.during(superuser, USER, stack.databaseLog(), () -> post(url, token, bodies.getFirst()));
        }
        PgBench pgbench = new PgBench(
                stack, "assessment", USER, "\\set company random(0, " + (COMPANIES - 1) + ")\n", sent, this::fresh);
        Wrk wrk = new Wrk(stack.folder(), token, bodies);
        int seconds = effort.seconds() * 2;
        Loaded ours = new Loaded(wrk, service, "/v1/assessments", CONNECTIONS, seconds);
        Rounds.Side theirs = () -> pgbench.run(CONNECTIONS, seconds);
        System.out.println(pgbench.script());
        ours.warmUp(effort.warmUps());
        if (effort.profile()) {
            ours.run(effort.rounds());
            new Report(project, effort, "p2-profile", "Where one call spends its CPU time")
                    .writeProfile(stack, service);
            return;
        }
        Rounds rounds = new Rounds("transactions/s").alternate(effort.rounds() / 2, ours, theirs);
        new Report(project, effort, "p2", "One call against the same statements by pgbench")
                .add("""
                        `POST /v1/assessments` with 25 answers and `complete`: scored, kept, with its event in the outbox, its audit entry and the
                        tenant set, against pgbench sending the statements below through the same PostgreSQL: prepared protocol, `synchronous_commit=on`,
                        the same role under row-level security. %d connections on each side, %d s a round; wrk and pgbench run on the same machine.

                        The script is made from what PostgreSQL logged of one request of the service. Every value is a parameter with the
                        value of that request; ids and times, which must differ, are made by the server. On both sides: `BEGIN`, tenant,
                        look-up of company and previous result, insert, `COMMIT`. On neither: an idempotency row (the requests have no key) and the
                        relay, which sends the outbox on and would load the database on both sides. On the service's side only: HTTP,
                        the token check (verified anew every ten seconds), parsing, scoring.""".formatted(CONNECTIONS, seconds))
                .goal("Goal ≥", rounds.medianRatio(), GOAL)
                .surroundings(stack)
                .add(rounds.table("service", "pgbench"))
                .add("CPU time of the service's process for one request, median: %.0f µs."
                        .formatted(ours.cpuMicros(effort.rounds() / 2)))
                .add("## The statements\n\n```sql\n" + pgbench.script() + "```")
                .add("Afterwards the tables held " + count() + ".")
                .write();
    }

    /** Companies as the events of inventory-service would make them known. */
    private void fill() throws SQLException {
        try (Connection connection = stack.connect("assessment");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into known_organization (tenant_id, id, version, sequence, edition, industry, employees)
                    select '%s', ('%s' || lpad(n::text, 12, '0'))::uuid, 0, 0, 'ipa-sme-3', 'G', 10 + n
                    from generate_series(0, %d) n""".formatted(TENANT, COMPANY, COMPANIES - 1));
            statement.execute("analyze known_organization");
        }
    }

    private static List<String> bodies() {
        List<String> bodies = new ArrayList<>();
        List<String> answers = Sheets.answers();
        for (int company = 0; company < COMPANIES; company++) {
            bodies.add("{\"organization\":\"%s%012d\",\"questionnaire\":\"%s\",\"complete\":true,\"answers\":%s}"
                    .formatted(COMPANY, company, Sheets.QUESTIONNAIRE, answers.get(company % answers.size())));
        }
        return bodies;
    }

    /** What stands in the script where each transaction needs a value of its own. */
    private String fresh(String sql, String value) {
        if (value.equals(COMPANY + "000000000000")) {
            return "('" + COMPANY + "' || lpad(:company::text, 12, '0'))::uuid";
        }
        if (value.matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{17,}")) {
            return "uuidv7()";
        }
        return value.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d.*") ? "now()" : null;
    }

    private static String post(String url, String token, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(url + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        }
    }

    private String count() throws SQLException {
        try (Connection connection = stack.connect("assessment");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select (select count(*) from assessment), (select count(*) from outbox), (select count(*) from audit_entry)")) {
            row.next();
            return "%,d assessments, %,d events and %,d audit entries"
                    .formatted(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }
}
