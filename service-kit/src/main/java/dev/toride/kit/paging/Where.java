package dev.toride.kit.paging;

import jakarta.annotation.Nullable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The query of a list: only what is filtered stands in it, so that the planner can choose the index for it. */
public final class Where {
    private final StringBuilder conditions = new StringBuilder("id > :after");
    private final Map<String, Object> values = new HashMap<>();

    private Where(UUID after) {
        values.put("after", after);
    }

    /** @param after as {@link PageQuery#after} answers it */
    public static Where after(UUID after) {
        return new Where(after);
    }

    /**
     * @param condition in HQL, with one parameter
     * @param value of that parameter; null does not filter
     */
    public Where and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.append(" and ").append(condition);
            values.put(parameter, value);
        }
        return this;
    }

    public String query() {
        return conditions + " order by id";
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
