package dev.toride.assessment.peer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some companies' totals, and whether they may be told. */
final class Group {
    private final Map<String, Integer> byTenant = new HashMap<>();
    private final List<Integer> totals = new ArrayList<>();

    void add(PeerSample sample) {
        byTenant.merge(sample.tenant(), 1, Integer::sum);
        totals.add(sample.total());
    }

    void add(Group other) {
        other.byTenant.forEach((tenant, count) -> byTenant.merge(tenant, count, Integer::sum));
        totals.addAll(other.totals);
    }

    int size() {
        return totals.size();
    }

    boolean isSafe() {
        int largest =
                byTenant.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return totals.size() >= PeerPolicy.ORGANIZATIONS_MIN
                && byTenant.size() >= PeerPolicy.TENANTS_MIN
                && largest <= totals.size() * PeerPolicy.TENANT_SHARE_MAX;
    }

    Distribution distribution() {
        return Distribution.of(totals);
    }
}
