package dev.toride.document.rendering.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: the JDK's rules, and on top of them strict Japanese ones (禁則処理), by which no line begins with
 * 、。・ー々 or a small kana and none ends with an opening bracket.
 */
final class LineBreaker implements FSTextBreaker {
    private static final String NEVER_FIRST =
            "、。，．・：；？！ー～―…‥々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ" + "」』】〕）］｝〉》”’゛゜％‰℃°/／,.:;?!)]}%・ｰ｡､｣";
    private static final String NEVER_LAST = "「『【〔（［｛〈《“‘([{￥＄$¥｢";

    private final BreakIterator breaks;
    private String text = "";

    LineBreaker(Locale locale) {
        this.breaks = BreakIterator.getLineInstance(locale);
    }

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && at < text.length() && isForbidden(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean isForbidden(int at) {
        return NEVER_FIRST.indexOf(text.charAt(at)) >= 0
                || NEVER_LAST.indexOf(text.charAt(at - 1)) >= 0
                || Character.isLowSurrogate(text.charAt(at));
    }
}
