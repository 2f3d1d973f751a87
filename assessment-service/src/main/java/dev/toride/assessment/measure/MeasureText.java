package dev.toride.assessment.measure;

import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.KitProblems;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text of a measure. What comes from a pack has both languages; what a company writes, the one it is written in. */
@Schema(description = "A text in Japanese, English or both; at least one of them.")
public record MeasureText(
        @Nullable @Size(min = 1, max = MeasureText.CHARS_MAX)
        String ja,

        @Nullable @Size(min = 1, max = MeasureText.CHARS_MAX)
        String en) {
    static final int CHARS_MAX = 4000;
    private static final int TITLE_CHARS_MAX = 200;

    /**
     * @param pointer of this text in the request
     * @throws dev.toride.kit.problem.Problem 422 measure-text-needed if it says nothing in either language
     */
    MeasureText requireWords(String pointer) {
        if (isBlank(ja) && isBlank(en)) {
            throw MeasureProblems.TEXT_NEEDED.at(pointer);
        }
        return this;
    }

    /** @throws dev.toride.kit.problem.Problem 400 if it is too long for a heading */
    MeasureText requireShort(String pointer) {
        requireShort(ja, pointer + "/ja");
        requireShort(en, pointer + "/en");
        return this;
    }

    private static void requireShort(@Nullable String text, String pointer) {
        if (text != null && text.length() > TITLE_CHARS_MAX) {
            throw KitProblems.INVALID_REQUEST
                    .problem()
                    .and(FieldError.ofPointer(pointer, "size").with(Map.of("min", 1, "max", TITLE_CHARS_MAX)));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
