package dev.toride.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same thing done by many at the same time. Never on the common pool: Groovy waits there for itself when it is first used. */
public final class AtOnce {
    private AtOnce() {}

    /** What each of them got, in the order of the calls. */
    public static <T> List<T> all(List<Callable<T>> calls) {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static <T> List<T> times(int times, Callable<T> call) {
        List<Callable<T>> calls = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            calls.add(call);
        }
        return all(calls);
    }
}
