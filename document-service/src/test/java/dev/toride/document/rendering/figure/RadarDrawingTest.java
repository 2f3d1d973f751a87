package dev.toride.document.rendering.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.document.rendering.figure.Canvas.Align;
import dev.toride.document.rendering.figure.Canvas.Pen;
import dev.toride.document.rendering.figure.Canvas.Point;
import dev.toride.document.rendering.font.FontSet;
import dev.toride.document.rendering.font.Fonts;
import dev.toride.document.rendering.font.Weight;
import dev.toride.document.rendering.model.RadarChart;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class RadarDrawingTest {
    private static final Fonts FONTS = Fonts.load();

    /** The shapes of charts there can be, and labels nobody would wish for. */
    static Stream<RadarChart> charts() {
        List<String> parts = List.of("基本的対策", "従業員としての対策", "組織としての対策");
        List<String> english =
                List.of("Basic measures", "Measures taken by employees", "Measures taken as an organization");
        List<String> hostile = List.of("<script>alert(1)</script>", "&amp; \"'", "😀".repeat(40), "A".repeat(200), "");
        return Stream.of(
                chart(parts, 1),
                chart(parts, 6),
                chart(english, 4),
                chart(hostile, 6),
                chart(IntStream.rangeClosed(1, 25).mapToObj(i -> "設問" + i).toList(), 2),
                chart(
                        IntStream.rangeClosed(1, 30)
                                .mapToObj(i -> "とても長い名前の領域" + i)
                                .toList(),
                        6));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyWordStandsInsideAndNoTwoLabelsOverlap(RadarChart chart) {
        RadarDrawing drawing = new RadarDrawing(chart);
        Recording canvas = new Recording();
        FONTS.with(fonts -> {
            canvas.fonts = fonts;
            drawing.draw(canvas);
            return null;
        });

        for (Box word : canvas.words) {
            assertThat(word.left).as(word.text).isGreaterThanOrEqualTo(0);
            assertThat(word.right).as(word.text).isLessThanOrEqualTo(RadarDrawing.WIDTH);
            assertThat(word.top).as(word.text).isGreaterThanOrEqualTo(0);
            assertThat(word.bottom).as(word.text).isLessThanOrEqualTo(drawing.height());
        }
        if (chart.axes().size() <= 5) {
            List<Box> labels =
                    canvas.words.stream().filter(word -> word.size > 9).toList();
            for (Box one : labels) {
                for (Box other : labels) {
                    assertThat(one.equals(other) || !one.overlaps(other))
                            .as(one.text + " and " + other.text)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void svgIsWellFormedWithAndWithoutFonts(RadarChart chart)
            throws ParserConfigurationException, SAXException, IOException {
        Element text = xml(Drawing.svg(chart, "得点率 <1>", "A & B").content());
        Element outlines = xml(FONTS.with(
                fonts -> Drawing.outlinedSvg(chart, "得点率 <1>", "A & B", fonts).content()));

        assertThat(text.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("得点率 <1>");
        assertThat(text.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("A & B");
        assertThat(text.getElementsByTagName("script").getLength()).isZero();
        assertThat(outlines.getAttribute("alt")).isEqualTo("得点率 <1> A & B");
        assertThat(outlines.getElementsByTagName("text").getLength())
                .as("no font of the machine is asked for")
                .isZero();
        int polygons = chart.series().size() + 4; // and the rings
        assertThat(text.getElementsByTagName("polygon").getLength()).isEqualTo(polygons);
        assertThat(outlines.getElementsByTagName("polygon").getLength()).isEqualTo(polygons);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void pngIsAPictureOfTheSameShape(RadarChart chart) throws IOException {
        Drawing<byte[]> png = FONTS.with(fonts -> Drawing.png(chart, fonts));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png.content()));

        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(3 * png.width()));
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(3 * png.height()));
        long inked = IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) != 0xFFFFFFFF)
                .count();
        assertThat(inked).isGreaterThan(2_000);
    }

    /** Below zero is drawn in the centre, above the maximum on the outer ring, and nothing where there is no value. */
    @Test
    void valuesOutsideTheScaleStayInsideTheChart() {
        List<BigDecimal> values = new ArrayList<>();
        values.add(new BigDecimal("-25"));
        values.add(new BigDecimal("250"));
        values.add(null);
        RadarChart chart = new RadarChart(
                List.of("甲", "乙", "丙"), BigDecimal.valueOf(100), "%", List.of(new RadarChart.Series("会社", values)));
        Recording canvas = new Recording();
        FONTS.with(fonts -> {
            canvas.fonts = fonts;
            new RadarDrawing(chart).draw(canvas);
            return null;
        });

        List<Point> series = canvas.polygons.getLast();
        List<Point> outerRing = canvas.polygons.get(3);
        assertThat(series.get(0)).isEqualTo(series.get(2));
        assertThat(series.get(1)).isEqualTo(outerRing.get(1));
    }

    private static RadarChart chart(List<String> axes, int series) {
        return new RadarChart(
                axes,
                BigDecimal.valueOf(100),
                "%",
                IntStream.range(0, series)
                        .mapToObj(s -> new RadarChart.Series(
                                s == 0 ? "会社全体" : s == 1 ? "<b>&\"" : "とても長い名前の部署とその課の名前 " + s,
                                IntStream.range(0, axes.size())
                                        .mapToObj(axis -> BigDecimal.valueOf((axis * 37L + s * 21L) % 101))
                                        .toList()))
                        .toList());
    }

    private static Element xml(String svg) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    private record Box(String text, double size, double left, double right, double top, double bottom) {
        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** Notes where words and polygons are put, measured with the fonts they are drawn in. */
    private static final class Recording implements Canvas {
        private final List<Box> words = new ArrayList<>();
        private final List<List<Point>> polygons = new ArrayList<>();
        private FontSet fonts;

        @Override
        public void polygon(List<Point> corners, Pen pen) {
            polygons.add(corners);
        }

        @Override
        public void line(Point from, Point to, Pen pen) {}

        @Override
        public void dot(Point centre, double radius, String colour) {}

        @Override
        public void text(Point base, Align align, String text, boolean strong, double size, String colour) {
            double width = fonts.width(text, Weight.REGULAR, size);
            double left = base.x() - SvgCanvas.shift(align) * width;
            words.add(new Box(text, size, left, left + width, base.y() - 0.8 * size, base.y() + 0.2 * size));
        }
    }
}
