package dev.toride.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OwnScorersTest {
    private final OwnScorers kept = new OwnScorers();
    private final AtomicInteger loads = new AtomicInteger();

    @Test
    void loadsAVersionOnceAndNeverForAnotherTenant() {
        Scorer first = get("one", "own.x", 1);

        assertThat(get("one", "own.x", 1)).isSameAs(first);
        assertThat(loads).hasValue(1);
        assertThat(get("two", "own.x", 1)).isNotSameAs(first);
        assertThat(get("one", "own.x", 2)).isNotSameAs(first);
        assertThat(loads).hasValue(3);
    }

    @Test
    void remembersNothingThatThereIsNot() {
        OwnScorers.Key key = new OwnScorers.Key("one", "own.x", 1);

        assertThat(kept.get(key, Optional::empty)).isEmpty();
        assertThat(get("one", "own.x", 1)).isNotNull();
    }

    @Test
    void keepsTheLastUsedAndNoMore() {
        Scorer first = get("one", "own.x", 0);
        IntStream.range(1, OwnScorers.MAXIMUM).forEach(version -> get("one", "own.x", version));
        get("one", "own.x", 0);
        get("one", "own.x", OwnScorers.MAXIMUM);

        assertThat(kept.size()).isEqualTo(OwnScorers.MAXIMUM);
        assertThat(get("one", "own.x", 0)).isSameAs(first);
        int before = loads.get();
        get("one", "own.x", 1);
        assertThat(loads).hasValue(before + 1);
    }

    private Scorer get(String tenant, String questionnaire, int version) {
        return kept.get(new OwnScorers.Key(tenant, questionnaire, version), () -> {
                    loads.incrementAndGet();
                    return Optional.of(Scorer.of(SelfAssessment.QUESTIONNAIRE));
                })
                .orElseThrow();
    }
}
