package dev.toride.document.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {
    /** The pieces no line end may fall into. */
    @ParameterizedTest
    @CsvSource({
        "終わり。次,終|わ|り。|次",
        "「会社」です,「会|社」|で|す",
        "きゃっきゃ,きゃっ|きゃ",
        "サーバー,サー|バー",
        "人々,人々",
        "営業部／総務部,営|業|部／|総|務|部",
        "（株）みほん,（株）|み|ほ|ん",
        "100％です,100％|で|す",
        "髙𠮷屋,髙|𠮷|屋",
        "two words,two |words"
    })
    void piecesHoldTogether(String text, String pieces) {
        assertThat(String.join("|", pieces(text))).isEqualTo(pieces);
    }

    private static List<String> pieces(String text) {
        LineBreaker breaker = new LineBreaker(Locale.JAPAN);
        breaker.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = breaker.next(); at != BreakIterator.DONE; at = breaker.next()) {
            if (at > from) {
                pieces.add(text.substring(from, at));
                from = at;
            }
        }
        return pieces;
    }
}
