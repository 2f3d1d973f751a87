package dev.toride.document.rendering.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
    private static final Fonts FONTS = Fonts.load();

    /** Every character of JIS X 0208, the set of everyday Japanese. */
    @Test
    void everydayJapaneseIsDrawn() {
        Charset jis = Charset.forName("EUC-JP");
        StringBuilder all = new StringBuilder();
        for (int row = 0xA1; row <= 0xFE; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String character = new String(new byte[] {(byte) row, (byte) cell}, jis);
                if (character.codePointCount(0, character.length()) == 1 && character.charAt(0) != '\uFFFD') {
                    all.append(character);
                }
            }
        }
        Coverage coverage = FONTS.coverage();

        assertThat(all.length()).isGreaterThan(6_800);
        assertThat(coverage.drawable(all.toString())).hasSameSizeAs(all.toString());
        assertThat(coverage.unknown()).isEmpty();
    }

    /** Kanji of names that are in no everyday set, symbols, and the letters of European names. */
    @ParameterizedTest
    @CsvSource({"髙", "﨑", "𠮷", "①", "㈱", "№", "～", "−", "é", "ß", "ł"})
    void isDrawn(String character) {
        Coverage coverage = FONTS.coverage();

        assertThat(coverage.drawable(character)).isEqualTo(character);
        assertThat(coverage.unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"😀,〓", "a😀b,a〓b", "ش,〓", "中😀😀,中〓〓"})
    void whatIsMissingIsShownAndTold(String text, String drawn) {
        Coverage coverage = FONTS.coverage();

        assertThat(coverage.drawable(text)).isEqualTo(drawn);
        assertThat(coverage.unknown()).hasSize(1);
    }

    @Test
    void aMarkOfSoundJoinsItsKana() {
        Coverage coverage = FONTS.coverage();

        assertThat(coverage.drawable("か\u3099は\u309A")).isEqualTo("がぱ");
        assertThat(coverage.unknown()).isEmpty();
    }

    @Test
    void marksWithoutAShapeLeaveNoTrace() {
        Coverage coverage = FONTS.coverage();

        assertThat(coverage.drawable("a\u200F\u200D\uFEFFb")).isEqualTo("ab");
        assertThat(coverage.unknown()).isEmpty();
    }

    /** 髙 in another shape is drawn as plain 髙, and the reader of the answer is told. */
    @Test
    void anotherShapeOfAKanjiIsTold() {
        Coverage coverage = FONTS.coverage();

        assertThat(coverage.drawable("葛\uDB40\uDD00城")).isEqualTo("葛城");
        assertThat(coverage.unknown()).containsExactly("葛\uDB40\uDD00");
    }

    @Test
    void eachIsToldOnceInOrderOfAppearance() {
        Coverage coverage = FONTS.coverage();
        coverage.drawable("😁😀");
        coverage.drawable("😀🙂");

        assertThat(coverage.unknown()).isEqualTo(List.of("😁", "😀", "🙂"));
    }

    @Test
    void bothWeightsHaveTheSameCharacters() {
        boolean same = FONTS.with(set -> IntStream.rangeClosed(0x20, 0x2FFFF)
                .allMatch(point -> has(set, Weight.REGULAR, point) == has(set, Weight.BOLD, point)));

        assertThat(same).isTrue();
    }

    private static boolean has(FontSet set, Weight weight, int point) {
        try {
            return set.main(weight).getUnicodeCmapLookup().getGlyphId(point) != 0
                    || set.fallback(weight).getUnicodeCmapLookup().getGlyphId(point) != 0;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
