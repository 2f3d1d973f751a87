package dev.toride.document.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.document.rendering.Format;
import dev.toride.document.rendering.Renderer;
import dev.toride.document.rendering.Specimen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every part is valid by the schemas of ECMA-376, and what parts say of each other is true. */
class DocxValidityTest {
    private static final Renderer RENDERER = Renderer.create();
    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(XmlBeans.getBuiltinTypeSystem(), DocumentDocument.type.getTypeSystem());
    /** Their schemas are not among the office ones; they are read as XML and checked below. */
    private static final Set<String> WITHOUT_SCHEMA = Set.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "customXml/item1.xml",
            "customXml/_rels/item1.xml.rels");

    static Stream<Specimen> specimens() {
        return Specimen.all();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void everyPartIsValid(Specimen specimen) throws XmlException, IOException {
        DocxParts parts = parts(specimen);

        for (String name : parts.all().keySet()) {
            byte[] content = parts.all().get(name);
            if (name.endsWith(".png")) {
                assertThat(ImageIO.read(new ByteArrayInputStream(content)))
                        .as(name)
                        .isNotNull();
            } else if (WITHOUT_SCHEMA.contains(name)) {
                parts.xml(name);
            } else {
                assertThat(objections(content)).as(name).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void everyReferenceBetweenPartsHasItsTarget(Specimen specimen) {
        DocxParts parts = parts(specimen);
        Document document = parts.xml("word/document.xml");

        Set<String> types = values(parts.xml("[Content_Types].xml"), "Override", "PartName");
        for (String name : parts.all().keySet()) {
            boolean typed = name.endsWith(".rels") || name.endsWith(".png") || name.equals("customXml/item1.xml");
            assertThat(typed || types.contains("/" + name) || name.equals("[Content_Types].xml"))
                    .as(name)
                    .isTrue();
        }
        Document relations = parts.xml("word/_rels/document.xml.rels");
        for (String target : values(relations, "Relationship", "Target")) {
            String name = target.startsWith("../") ? target.substring(3) : "word/" + target;
            assertThat(parts.all()).as("target of a relation").containsKey(name);
        }
        Set<String> ids = values(relations, "Relationship", "Id");
        assertThat(ids).containsAll(values(document, "a:blip", "r:embed"));
        assertThat(ids).containsAll(values(document, "w:headerReference", "r:id"));
        assertThat(ids).containsAll(values(document, "w:footerReference", "r:id"));
        Set<String> styles = values(parts.xml("word/styles.xml"), "w:style", "w:styleId");
        assertThat(styles).containsAll(values(document, "w:pStyle", "w:val"));
        assertThat(styles).containsAll(values(document, "w:tblStyle", "w:val"));
        assertThat(styles).containsAll(values(parts.xml("word/styles.xml"), "w:basedOn", "w:val"));
        Set<String> lists = values(parts.xml("word/numbering.xml"), "w:num", "w:numId");
        lists.add("0");
        assertThat(lists).containsAll(values(document, "w:numId", "w:val"));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void bookmarksAndControlsAreUniqueAndReferencesFindThem(Specimen specimen) {
        Document document = parts(specimen).xml("word/document.xml");

        List<String> bookmarks = list(document, "w:bookmarkStart", "w:name");
        assertThat(bookmarks).doesNotHaveDuplicates();
        assertThat(list(document, "w:bookmarkStart", "w:id")).doesNotHaveDuplicates();
        assertThat(list(document, "w:id", "w:val")).doesNotHaveDuplicates();
        for (String instruction : list(document, "w:fldSimple", "w:instr")) {
            assertThat(instruction).matches(" REF _[a-z0-9_]+ \\\\r \\\\h ");
            assertThat(bookmarks).contains(instruction.split(" ", -1)[2]);
        }
        assertThat(document.getElementsByTagName("w:instrText").getLength()).isZero();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void onlyPageNumbersAreFieldsOutsideTheBody(Specimen specimen) {
        DocxParts parts = parts(specimen);

        assertThat(texts(parts.xml("word/footer1.xml"), "w:instrText")).containsExactly(" PAGE ", " NUMPAGES ");
        assertThat(texts(parts.xml("word/header1.xml"), "w:instrText")).isEmpty();
        assertThat(parts.xml("word/header1.xml")
                        .getElementsByTagName("w:fldSimple")
                        .getLength())
                .isZero();
    }

    @Test
    void everyPlaceOfABoundFieldIsOneContentControlOnItsValue() {
        DocxParts parts = parts(specimen("policy-ja"));

        NodeList controls = parts.xml("word/document.xml").getElementsByTagName("w:sdt");
        List<String> companies = new ArrayList<>();
        for (int i = 0; i < controls.getLength(); i++) {
            Element control = (Element) controls.item(i);
            if (values(control, "w:tag", "w:val").contains("company")) {
                companies.add(control.getTextContent());
                assertThat(values(control, "w:dataBinding", "w:xpath"))
                        .containsExactly("/f:fields[1]/f:field[@id='company'][1]");
            }
        }
        assertThat(companies).hasSizeGreaterThan(1).containsOnly("株式会社みほん製作所");
        assertThat(values(parts.xml("customXml/item1.xml"), "field", "id"))
                .containsExactlyInAnyOrder("company", "established", "representativeName", "representativeTitle");
        assertThat(values(parts.xml("customXml/itemProps1.xml"), "ds:datastoreItem", "ds:itemID"))
                .isEqualTo(values(parts.xml("word/document.xml"), "w:dataBinding", "w:storeItemID"));
    }

    @Test
    void everyTableRepeatsItsHeaderAndSplitsNoRow() {
        Document document = parts(specimen("report-3-departments-ja")).xml("word/document.xml");

        int rows = document.getElementsByTagName("w:tr").getLength();
        assertThat(document.getElementsByTagName("w:cantSplit").getLength()).isEqualTo(rows);
        int tables = document.getElementsByTagName("w:tbl").getLength();
        int withoutHeader = 1; // the names and values at the top, whose header is their first column
        assertThat(document.getElementsByTagName("w:tblHeader").getLength()).isEqualTo(tables - withoutHeader);
    }

    @Test
    void figuresHaveAWordedAlternative() {
        Document document = parts(specimen("report-3-departments-ja")).xml("word/document.xml");

        assertThat(values(document, "wp:docPr", "descr"))
                .singleElement()
                .asString()
                .startsWith("得点率 ※ 会社全体: 基本的対策 35%")
                .contains("製造部: ");
    }

    @Test
    void theSchemasObjectToWhatIsWrong() throws XmlException, IOException {
        String body = new String(
                parts(specimen("report-3-departments-ja")).all().get("word/document.xml"), StandardCharsets.UTF_8);
        String swapped = body.replaceFirst("<w:cantSplit/><w:tblHeader/>", "<w:cantSplits/>");
        String wrongPicture = body.replaceFirst("<pic:cNvPicPr/>", "<pic:cNvPic/>");

        assertThat(swapped).isNotEqualTo(body);
        assertThat(wrongPicture).isNotEqualTo(body);
        assertThat(objections(swapped.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        assertThat(objections(wrongPicture.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    private static List<String> objections(byte[] part) throws XmlException, IOException {
        XmlObject xml = SCHEMAS.parse(new ByteArrayInputStream(part), null, new XmlOptions());
        assertThat(xml.schemaType().isNoType() || xml.schemaType().isBuiltinType())
                .as("a part without a schema would pass for valid: " + xml.schemaType())
                .isFalse();
        List<XmlError> errors = new ArrayList<>();
        xml.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::toString).toList();
    }

    private static Specimen specimen(String name) {
        return Specimen.all()
                .filter(each -> each.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static DocxParts parts(Specimen specimen) {
        return new DocxParts(RENDERER.render(specimen.document(), Format.DOCX).bytes());
    }

    private static Set<String> values(Document document, String element, String attribute) {
        return values(document.getDocumentElement(), element, attribute);
    }

    private static Set<String> values(Element root, String element, String attribute) {
        Set<String> values = new TreeSet<>(list(root.getElementsByTagName(element), attribute));
        if (root.getTagName().equals(element)) {
            values.add(root.getAttribute(attribute));
        }
        return values;
    }

    private static List<String> list(Document document, String element, String attribute) {
        return list(document.getElementsByTagName(element), attribute);
    }

    private static List<String> list(NodeList elements, String attribute) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            values.add(((Element) elements.item(i)).getAttribute(attribute));
        }
        return values;
    }

    private static List<String> texts(Document document, String element) {
        List<String> texts = new ArrayList<>();
        NodeList elements = document.getElementsByTagName(element);
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent());
        }
        return texts;
    }
}
