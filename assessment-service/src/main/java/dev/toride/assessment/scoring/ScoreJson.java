package dev.toride.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A {@link Score} as JSON by hand: through Jackson its JSON costs several times what the scoring does, and nearly all of it is lists of short
 * names and numbers. It says what Jackson says of the record, which a test holds it to; a property of the record is added here, too.
 */
public final class ScoreJson {
    private static final ObjectMapper JSON = new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);

    /** What questionnaires say of every score: by identity, and no longer than the questionnaire itself. */
    private static final Cache<Record, byte[]> SAID =
            Caffeine.newBuilder().weakKeys().build();

    private ScoreJson() {}

    /** Writes all that a score says. */
    public static void write(JsonBytes out, Score score) {
        out.raw("{\"questionnaire\":\"").text(score.questionnaire()).raw("\"");
        number(out, ",\"questionnaireVersion\":", score.questionnaireVersion());
        out.raw(",\"edition\":\"").text(score.edition());
        out.raw("\",\"complete\":").raw(score.complete() ? "true" : "false");
        number(out, ",\"total\":", score.total());
        number(out, ",\"maximum\":", score.maximum());
        number(out, ",\"minimum\":", score.minimum());
        list(out, ",\"sections\":[", score.sections(), ScoreJson::section);
        list(out, ",\"unknown\":[", score.unknown(), ScoreJson::item);
        list(out, ",\"unanswered\":[", score.unanswered(), ScoreJson::item);
        list(out, ",\"weakest\":[", score.weakest(), ScoreJson::weak);
        list(out, ",\"trace\":[", score.trace(), ScoreJson::step);
        if (score.band() != null) {
            out.raw(",\"band\":").raw(SAID.get(score.band(), ScoreJson::say));
        }
        list(out, ",\"counts\":[", score.counts(), ScoreJson::count);
        list(out, ",\"open\":[", score.open(), ScoreJson::item);
        out.raw("}");
    }

    /** Writes the short of a score. */
    public static void write(JsonBytes out, CompactScore score) {
        out.raw("{\"questionnaire\":\"").text(score.questionnaire()).raw("\"");
        number(out, ",\"questionnaireVersion\":", score.questionnaireVersion());
        out.raw(",\"complete\":").raw(score.complete() ? "true" : "false");
        number(out, ",\"total\":", score.total());
        if (score.band() != null) {
            out.raw(",\"band\":\"").text(score.band()).raw("\"");
        }
        list(out, ",\"sections\":[", score.sections(), ScoreJson::shortSection);
        list(out, ",\"unknown\":[", score.unknown(), ScoreJson::item);
        list(out, ",\"unanswered\":[", score.unanswered(), ScoreJson::item);
        list(out, ",\"open\":[", score.open(), ScoreJson::item);
        out.raw("}");
    }

    private static void shortSection(JsonBytes out, CompactScore.CompactSection section) {
        out.raw("{\"id\":\"").text(section.id());
        out.raw("\",\"total\":").number(section.total());
        out.raw("}");
    }

    private static byte[] say(Record said) {
        try {
            return JSON.writeValueAsBytes(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON: " + said, e);
        }
    }

    private static void section(JsonBytes out, SectionScore section) {
        out.raw("{\"id\":\"").text(section.id());
        out.raw("\",\"title\":").raw(SAID.get(section.title(), ScoreJson::say));
        number(out, ",\"total\":", section.total());
        number(out, ",\"maximum\":", section.maximum());
        out.raw(",\"share\":").raw(Double.toString(section.share()));
        out.raw(",\"answered\":").number(section.answered());
        out.raw(",\"items\":").number(section.items());
        number(out, ",\"settled\":", section.settled());
        out.raw("}");
    }

    private static void weak(JsonBytes out, WeakItem weak) {
        out.raw("{\"item\":\"").text(weak.item());
        out.raw("\",\"points\":").number(weak.points());
        out.raw(",\"lost\":").number(weak.lost());
        out.raw("}");
    }

    private static void step(JsonBytes out, TraceStep step) {
        out.raw("{\"item\":\"").text(step.item());
        out.raw("\",\"choice\":\"").text(step.choice());
        out.raw("\",\"points\":").number(step.points());
        out.raw(",\"runningTotal\":").number(step.runningTotal());
        out.raw("}");
    }

    private static void count(JsonBytes out, ChoiceCount counted) {
        out.raw("{\"choice\":\"").text(counted.choice());
        out.raw("\",\"count\":").number(counted.count());
        out.raw("}");
    }

    private static void item(JsonBytes out, String item) {
        out.raw("\"").text(item).raw("\"");
    }

    private static void number(JsonBytes out, String name, @Nullable Integer number) {
        if (number != null) {
            out.raw(name).number(number);
        }
    }

    private static <T> void list(JsonBytes out, String name, @Nullable List<T> list, BiConsumer<JsonBytes, T> each) {
        if (list == null) {
            return;
        }
        out.raw(name);
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.raw(",");
            }
            each.accept(out, list.get(i));
        }
        out.raw("]");
    }
}
