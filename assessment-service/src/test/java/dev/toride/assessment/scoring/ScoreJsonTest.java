package dev.toride.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toride.assessment.catalog.Band;
import dev.toride.assessment.catalog.LocalizedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScoreJsonTest {
    private static final ObjectMapper JACKSON =
            new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);

    @Property
    void saysOfAnyScoreWhatJacksonSays(@ForAll("scores") Score score) throws IOException {
        assertThat(JACKSON.readTree(byHand(score))).isEqualTo(JACKSON.readTree(JACKSON.writeValueAsBytes(score)));
    }

    @Test
    void saysOfTheShippedQuestionnaireWhatJacksonSays() throws JsonProcessingException {
        Score score = SelfAssessment.SCORER.score(SelfAssessment.sheet(8, 8, 6, 3));

        assertThat(new String(byHand(score), StandardCharsets.UTF_8)).isEqualTo(JACKSON.writeValueAsString(score));
    }

    @Test
    void growsWithTheScore() throws JsonProcessingException {
        List<TraceStep> steps = Collections.nCopies(10_000, new TraceStep("項目", "はい", -1, Integer.MIN_VALUE));
        Score score = new Score(
                "q", 1, "e", false, 1, 2, 3, List.of(), List.of(), List.of(), List.of(), steps, null, null, null);

        assertThat(new String(byHand(score), StandardCharsets.UTF_8)).isEqualTo(JACKSON.writeValueAsString(score));
    }

    @Property
    void saysOfTheShortOfAnyScoreWhatJacksonSays(@ForAll("scores") Score score) throws IOException {
        CompactScore compact = new CompactScore(
                score.questionnaire(),
                score.questionnaireVersion(),
                score.complete(),
                score.total(),
                score.band() == null ? null : score.band().id(),
                score.sections().stream()
                        .map(section -> new CompactScore.CompactSection(section.id(), section.answered()))
                        .toList(),
                score.unknown(),
                score.unanswered(),
                score.open());
        JsonBytes json = new JsonBytes();
        ScoreJson.write(json, compact);

        assertThat(JACKSON.readTree(json.toArray())).isEqualTo(JACKSON.readTree(JACKSON.writeValueAsBytes(compact)));
    }

    private static byte[] byHand(Score score) {
        JsonBytes json = new JsonBytes();
        ScoreJson.write(json, score);
        return json.toArray();
    }

    /** Of a checklist and of points, with every kind of text that a tenant's own questionnaire may hold. */
    @Provide
    Arbitrary<Score> scores() {
        return Combinators.combine(texts(), Arbitraries.integers(), Arbitraries.of(true, false), Arbitraries.doubles())
                .as(ScoreJsonTest::score);
    }

    private static Arbitrary<List<String>> texts() {
        Arbitrary<String> usual =
                Arbitraries.of("1", "DONE", "基本的対策", "\"", "\\", "\u0000\u001f\u007f\u2028", "𠮷野家", "");
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .filter(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text));
        return Arbitraries.oneOf(usual, any).list().ofSize(6);
    }

    private static Score score(List<String> texts, int number, boolean checklist, double share) {
        LocalizedText title = new LocalizedText(texts.get(0), texts.get(1));
        Integer points = checklist ? null : Integer.valueOf(number);
        List<Integer> places = IntStream.range(0, texts.size()).boxed().toList();
        return new Score(
                texts.get(2),
                checklist ? Integer.valueOf(number) : null,
                texts.get(3),
                checklist,
                points,
                points,
                points,
                List.of(
                        new SectionScore(texts.get(4), title, points, points, share, number, 3, null),
                        new SectionScore(texts.get(5), title, null, null, 0.5385, 1, 2, number)),
                texts,
                List.of(),
                checklist
                        ? null
                        : texts.stream()
                                .map(text -> new WeakItem(text, number, 4))
                                .toList(),
                checklist
                        ? null
                        : places.stream()
                                .map(place -> new TraceStep(texts.get(place), texts.get(0), number, place))
                                .toList(),
                checklist ? null : new Band(texts.get(1), number, 5, title, title, null),
                checklist
                        ? texts.stream()
                                .map(text -> new ChoiceCount(text, number))
                                .toList()
                        : null,
                checklist ? texts : null);
    }
}
