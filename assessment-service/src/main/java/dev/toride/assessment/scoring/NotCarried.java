package dev.toride.assessment.scoring;

import dev.toride.assessment.catalog.LocalizedText;

/** Why an answer does not go over to a later questionnaire. */
public enum NotCarried {
    NEW("新しい項目なので、まだ回答がありません。", "The item is new, so there is no answer yet."),
    REMOVED(
            "新しい版では問われなくなりました。以前の回答は結果に残っています。",
            "The item is not asked any more. The earlier answer stays in its result."),
    REWORDED("設問の文言が変わりました。読み直して、あらためて答えてください。", "The question is worded anew. Read it again and answer it again."),
    OTHER_CHOICES(
            "選択肢や配点が変わったため、以前の回答をそのまま当てはめることはできません。",
            "The choices or their points are others now, so the earlier answer cannot simply stand for one of them."),
    NOT_ANSWERED("以前の版で完了した診断に、この項目の回答がありません。", "No completed assessment with an earlier edition has an answer to it.");

    private final LocalizedText text;

    NotCarried(String ja, String en) {
        text = new LocalizedText(ja, en);
    }

    /** For the reader. */
    public LocalizedText text() {
        return text;
    }
}
