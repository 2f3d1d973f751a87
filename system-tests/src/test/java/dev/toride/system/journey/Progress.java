package dev.toride.system.journey;

final class Progress {
    Progress(Portal portal, Company company) {}

    void at(String step) {}

    void misses(String step, String... criteria) {}

    void declares(String star, String id) {}

    void mayNotDeclare(String star) {}

    void awaits(String criterion) {}

    void attests(String criterion) {}

    void attestsWhatIsOpen(String step) {}
}
