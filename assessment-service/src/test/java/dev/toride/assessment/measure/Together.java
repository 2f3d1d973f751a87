package dev.toride.assessment.measure;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many requests at the same time. */
final class Together {
    private Together() {}

    /** Answers of so many requests, all let go at once; the request gets its number. */
    static List<Response> requests(int number, IntFunction<Response> request) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService clients = Executors.newFixedThreadPool(number)) {
            List<Future<Response>> pending = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                int mine = i;
                pending.add(clients.submit(() -> {
                    start.await();
                    return request.apply(mine);
                }));
            }
            start.countDown();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : pending) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
