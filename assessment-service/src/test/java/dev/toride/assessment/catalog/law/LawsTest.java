package dev.toride.assessment.catalog.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.toride.assessment.catalog.pack.PackReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawsTest {
    private static final Laws LAWS = PackReader.shipped().laws().orElseThrow();

    @Test
    void statesTheLawOfTwentyNineteenAsPrinted() {
        LawOnDay law = law("personal-information", "2019-06-01");

        assertThat(law.state()).isEqualTo(LawState.IN_FORCE);
        assertThat(law.entry().provisions())
                .extracting(
                        provision -> provision.article().ja(),
                        provision -> provision.consequence().ja())
                .contains(
                        tuple("83条", "1年以下の懲役または50万円以下の罰金"),
                        tuple("84条", "6か月以下の懲役または30万円以下の罰金"),
                        tuple("85条", "30万円以下の罰金"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-11, 6か月以下の懲役または30万円以下の罰金",
        "2020-12-12, 1年以下の懲役または100万円以下の罰金",
        "2022-04-01, 1年以下の懲役または100万円以下の罰金",
        "2025-05-31, 1年以下の懲役または100万円以下の罰金",
        "2025-06-01, 1年以下の拘禁刑または100万円以下の罰金",
    })
    void raisesThePenaltyForDisobeyingAnOrderOnItsDay(String day, String penalty) {
        assertThat(law("personal-information", day).entry().provisions())
                .filteredOn(provision -> provision.subject().ja().equals("委員会からの命令に違反"))
                .extracting(provision -> provision.consequence().ja())
                .containsExactly(penalty);
    }

    @ParameterizedTest
    @CsvSource({"2022-03-31, false", "2022-04-01, true", "2026-11-23, true"})
    void asksToReportLeaksFromItsDayOn(String day, boolean duty) {
        assertThat(law("personal-information", day).entry().provisions())
                .filteredOn(provision -> provision.subject().ja().startsWith("漏えい等の報告"))
                .hasSize(duty ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "personal-information, 2026-11-23, IN_FORCE",
        "personal-information, 2026-11-24, NOT_VERIFIED",
        "my-number, 2019-12-31, IN_FORCE",
        "my-number, 2020-01-01, NOT_VERIFIED",
        "unfair-competition, 2026-01-01, NOT_VERIFIED",
        "financial-instruments, 2026-01-01, NOT_VERIFIED",
        "civil-code, 2026-01-01, NOT_VERIFIED",
    })
    void neverCallsInForceWhatWasNotVerifiedForTheDay(String id, String day, LawState state) {
        assertThat(law(id, day).state()).isEqualTo(state);
    }

    @Test
    void knowsNothingBeforeTheFirstEntry() {
        assertThat(LAWS.on(LocalDate.parse("2019-02-28")).items()).isEmpty();
        assertThat(LAWS.on(LocalDate.parse("2019-03-01")).items()).hasSize(5);
        assertThat(LAWS.on(LocalDate.MIN).items()).isEmpty();
        assertThat(LAWS.on(LocalDate.MAX).items()).hasSize(5);
    }

    @Test
    void knowsNothingAfterALawThatEnded() {
        LawEntry ended = new LawEntry(
                LocalDate.parse("2020-01-01"),
                LocalDate.parse("2020-12-31"),
                LocalDate.parse("2020-06-30"),
                List.of(),
                null,
                null);
        Law law = new Law("act", null, null, List.of(ended));

        assertThat(law.on(LocalDate.parse("2020-06-30")))
                .get()
                .extracting(LawOnDay::state)
                .isEqualTo(LawState.IN_FORCE);
        assertThat(law.on(LocalDate.parse("2020-07-01")))
                .get()
                .extracting(LawOnDay::state)
                .isEqualTo(LawState.NOT_VERIFIED);
        assertThat(law.on(LocalDate.parse("2021-01-01"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T14:59:59Z, 2026-11-23", "2026-11-23T15:00:00Z, 2026-11-24"})
    void takesTheDayOfJapan(String now, String day) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);

        assertThat(LawResource.today(clock)).isEqualTo(LocalDate.parse(day));
    }

    private static LawOnDay law(String id, String day) {
        return LAWS.on(LocalDate.parse(day)).items().stream()
                .filter(law -> law.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
