package dev.toride.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Two sides that are asked the same in turn, request by request. */
final class Pair {
    static final int THREADS = 2;

    private final Reader small;
    private final Reader large;
    private final List<String> smallCompanies;
    private final List<String> largeCompanies;

    /** How long each side took. */
    record Outcome(Latencies small, Latencies large) {}

    /** One service as one client sees it. */
    static final class Reader {
        private final HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        private final String url;
        private final String token;

        Reader(String url, String token) {
            this.url = url;
            this.token = token;
        }

        /** @return nanoseconds */
        private long get(String path) throws IOException, InterruptedException {
            HttpRequest request = request(path).build();
            long begin = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            long taken = System.nanoTime() - begin;
            require(200, path, answer);
            return taken;
        }

        void post(String path, String body) throws IOException, InterruptedException {
            HttpRequest request = request(path)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            require(201, path, client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token);
        }

        private static void require(int status, String path, HttpResponse<byte[]> answer) {
            if (answer.statusCode() != status) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
        }
    }

    Pair(Reader small, Reader large, List<String> smallCompanies, List<String> largeCompanies) {
        this.small = small;
        this.large = large;
        this.smallCompanies = smallCompanies;
        this.largeCompanies = largeCompanies;
    }

    /** @param requests of each side */
    Outcome run(Reads.Read read, int requests) throws InterruptedException {
        Outcome outcome = new Outcome(new Latencies(), new Latencies());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Random random = new Random(i);
            threads.add(Thread.ofPlatform().start(() -> ask(read, requests / THREADS, random, outcome)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (outcome.large().count() < requests / THREADS * THREADS) {
            throw new IllegalStateException(read.name() + " failed");
        }
        return outcome;
    }

    private void ask(Reads.Read read, int requests, Random random, Outcome outcome) {
        try {
            for (int i = 0; i < requests; i++) {
                outcome.small().add(small.get(read.path().apply(any(smallCompanies, random))));
                outcome.large().add(large.get(read.path().apply(any(largeCompanies, random))));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String any(List<String> companies, Random random) {
        return companies.get(random.nextInt(companies.size()));
    }
}
