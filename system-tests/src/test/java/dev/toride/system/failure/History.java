package dev.toride.system.failure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the services have acknowledged. */
final class History {
    private final Map<Place, JsonNode> states = new ConcurrentHashMap<>();
    private final Map<Place, Set<String>> members = new ConcurrentHashMap<>();
    private final Set<Place> removed = ConcurrentHashMap.newKeySet();
    private final Map<Service, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final AtomicInteger repeated = new AtomicInteger();

    /** Where something is read. */
    record Place(Service service, String path) {}

    void created(Service service, String collection, JsonNode now) {
        String id = now.required("id").asText();
        members.computeIfAbsent(new Place(service, collection), place -> ConcurrentHashMap.newKeySet())
                .add(id);
        changed(service, collection + "/" + id, now);
    }

    void changed(Service service, String path, JsonNode now) {
        states.put(new Place(service, path), now);
    }

    void removed(Service service, String collection, String id) {
        Place place = new Place(service, collection + "/" + id);
        members.get(new Place(service, collection)).remove(id);
        states.remove(place);
        removed.add(place);
    }

    void answered(Service service, int attempts) {
        answers.computeIfAbsent(service, key -> new AtomicInteger()).incrementAndGet();
        repeated.addAndGet(attempts - 1);
    }

    /** The state that was acknowledged last, by the path it is read at. */
    Map<Place, JsonNode> states() {
        return states;
    }

    /** The ids that were acknowledged, by collection. */
    Map<Place, Set<String>> members() {
        return members;
    }

    /** What was removed, by the path it was read at. */
    Set<Place> removed() {
        return removed;
    }

    int answers(Service service) {
        return answers.getOrDefault(service, new AtomicInteger()).get();
    }

    /** Attempts that had to be made again. */
    int repeated() {
        return repeated.get();
    }
}
