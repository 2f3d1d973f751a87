package dev.toride.assessment.catalog.edition;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;
import java.util.List;

/** How a declaration may be spoken of: 宣言 yes, 認定 or 取得 never, because nobody examines it. */
public record Wording(List<LocalizedText> say, List<LocalizedText> avoid, Provenance provenance) {
    public Wording {
        say = List.copyOf(say);
        avoid = List.copyOf(avoid);
    }
}
