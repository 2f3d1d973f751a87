package dev.toride.system.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Several clients, each telling one story after the other until they are asked to stop. */
final class Load implements AutoCloseable {
    private static final Duration PROGRESS = Duration.ofMinutes(2);
    private static final Duration END = Duration.ofMinutes(4);

    private final History history;
    private final List<Story> told = new ArrayList<>();
    private final ExecutorService threads;
    private final List<Future<?>> running = new ArrayList<>();
    private volatile boolean stopping;

    Load(Client client, History history, int clients) {
        this.history = history;
        threads = Executors.newFixedThreadPool(clients);
        AtomicInteger number = new AtomicInteger();
        for (int i = 0; i < clients; i++) {
            running.add(threads.submit(() -> {
                while (!stopping) {
                    Story story = new Story(client, "株式会社くりかえし" + number.incrementAndGet());
                    story.tell();
                    synchronized (told) {
                        told.add(story);
                    }
                }
            }));
        }
    }

    /** Returns when the service has answered that many more requests. */
    void awaitProgress(Service service, int more) {
        int goal = history.answers(service) + more;
        await(service + " answers under load")
                .atMost(PROGRESS)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    failEarly();
                    return history.answers(service) >= goal;
                });
    }

    private void failEarly() throws ExecutionException, InterruptedException {
        for (Future<?> client : running) {
            if (client.isDone()) {
                client.get();
            }
        }
    }

    /** Lets each client come to the end of its story; the stories told. */
    List<Story> finish() throws ExecutionException, InterruptedException, TimeoutException {
        stopping = true;
        for (Future<?> client : running) {
            client.get(END.toSeconds(), TimeUnit.SECONDS);
        }
        assertThat(told).isNotEmpty();
        return told;
    }

    @Override
    public void close() {
        stopping = true;
        threads.shutdownNow();
    }
}
