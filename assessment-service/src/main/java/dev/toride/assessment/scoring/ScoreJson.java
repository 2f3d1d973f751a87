package dev.toride.assessment.scoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Nullable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A {@link Score} as JSON, byte by byte: for 25 answers its JSON costs ten times what the scoring does, and nearly all of it is short lists of
 * short names and numbers. It says what Jackson says of the record, which a test holds it to; a property of the record is added here, too.
 */
@Singleton
class ScoreJson {
    private static final int USUAL_BYTES = 4_096;

    private final ObjectMapper json;

    /** What questionnaires say of every score: by identity, and no longer than the questionnaire itself. */
    private final Cache<Record, byte[]> said = Caffeine.newBuilder().weakKeys().build();

    @Inject
    ScoreJson(ObjectMapper json) {
        this.json = json;
    }

    /** As UTF-8, in an array of its own. */
    byte[] write(Score score) {
        Output out = new Output();
        out.raw("{\"questionnaire\":\"").text(score.questionnaire()).raw("\"");
        number(out, ",\"questionnaireVersion\":", score.questionnaireVersion());
        out.raw(",\"edition\":\"").text(score.edition());
        out.raw("\",\"complete\":").raw(score.complete() ? "true" : "false");
        number(out, ",\"total\":", score.total());
        number(out, ",\"maximum\":", score.maximum());
        number(out, ",\"minimum\":", score.minimum());
        list(out, ",\"sections\":[", score.sections(), this::section);
        list(out, ",\"unknown\":[", score.unknown(), ScoreJson::item);
        list(out, ",\"unanswered\":[", score.unanswered(), ScoreJson::item);
        list(out, ",\"weakest\":[", score.weakest(), ScoreJson::weak);
        list(out, ",\"trace\":[", score.trace(), ScoreJson::step);
        if (score.band() != null) {
            out.raw(",\"band\":").raw(said.get(score.band(), this::say));
        }
        list(out, ",\"counts\":[", score.counts(), ScoreJson::count);
        list(out, ",\"open\":[", score.open(), ScoreJson::item);
        return out.raw("}").bytes();
    }

    private byte[] say(Record said) {
        try {
            return json.writeValueAsBytes(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON: " + said, e);
        }
    }

    private void section(Output out, SectionScore section) {
        out.raw("{\"id\":\"").text(section.id());
        out.raw("\",\"title\":").raw(said.get(section.title(), this::say));
        number(out, ",\"total\":", section.total());
        number(out, ",\"maximum\":", section.maximum());
        out.raw(",\"share\":").raw(Double.toString(section.share()));
        out.raw(",\"answered\":").number(section.answered());
        out.raw(",\"items\":").number(section.items());
        number(out, ",\"settled\":", section.settled());
        out.raw("}");
    }

    private static void weak(Output out, WeakItem weak) {
        out.raw("{\"item\":\"").text(weak.item());
        out.raw("\",\"points\":").number(weak.points());
        out.raw(",\"lost\":").number(weak.lost());
        out.raw("}");
    }

    private static void step(Output out, TraceStep step) {
        out.raw("{\"item\":\"").text(step.item());
        out.raw("\",\"choice\":\"").text(step.choice());
        out.raw("\",\"points\":").number(step.points());
        out.raw(",\"runningTotal\":").number(step.runningTotal());
        out.raw("}");
    }

    private static void count(Output out, ChoiceCount counted) {
        out.raw("{\"choice\":\"").text(counted.choice());
        out.raw("\",\"count\":").number(counted.count());
        out.raw("}");
    }

    private static void item(Output out, String item) {
        out.raw("\"").text(item).raw("\"");
    }

    private static void number(Output out, String name, @Nullable Integer number) {
        if (number != null) {
            out.raw(name).number(number);
        }
    }

    private static <T> void list(Output out, String name, @Nullable List<T> list, BiConsumer<Output, T> each) {
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

    /** Grows as it is written to. */
    private static final class Output {
        private byte[] buffer = new byte[USUAL_BYTES];
        private int length;

        /** JSON of ASCII alone. */
        @SuppressWarnings("deprecation") // The one way to copy ASCII without encoding it.
        Output raw(String ascii) {
            reserve(ascii.length());
            ascii.getBytes(0, ascii.length(), buffer, length);
            length += ascii.length();
            return this;
        }

        Output raw(byte[] json) {
            reserve(json.length);
            System.arraycopy(json, 0, buffer, length, json.length);
            length += json.length;
            return this;
        }

        /** What stands between the quotes of a JSON string. */
        Output text(String text) {
            int end = text.length();
            reserve(end);
            for (int i = 0; i < end; i++) {
                char c = text.charAt(i);
                if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                    return raw(JsonStringEncoder.getInstance().quoteAsUTF8(text));
                }
                buffer[length + i] = (byte) c;
            }
            length += end;
            return this;
        }

        Output number(int number) {
            if (number < 0 || number > 99) {
                return raw(Integer.toString(number));
            }
            reserve(2);
            if (number > 9) {
                buffer[length++] = (byte) ('0' + number / 10);
            }
            buffer[length++] = (byte) ('0' + number % 10);
            return this;
        }

        byte[] bytes() {
            return Arrays.copyOf(buffer, length);
        }

        private void reserve(int bytes) {
            if (length + bytes > buffer.length) {
                buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + bytes));
            }
        }
    }
}
