package dev.toride.document.rendering.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The files inside a DOCX, in the order they stand in. */
public final class DocxParts {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public DocxParts(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.put(entry.getName(), zip.readAllBytes()) != null) {
                    throw new IllegalStateException("Two parts are called " + entry.getName());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Map<String, byte[]> all() {
        return parts;
    }

    public Document xml(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(name + " is not well formed", e);
        }
    }
}
