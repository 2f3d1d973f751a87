package dev.toride.assessment.assessment;

import java.util.List;
import java.util.UUID;

/** Units that have not answered every item: how many in all, and the first of them. */
record Waiting(long count, List<UUID> units) {}
