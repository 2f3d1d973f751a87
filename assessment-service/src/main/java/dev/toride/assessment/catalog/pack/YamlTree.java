package dev.toride.assessment.catalog.pack;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses one YAML document into {@link Node}s. Duplicate keys, aliases, anchors and further documents are findings. */
final class YamlTree {
    /** Characters; the largest pack we ship has about a twentieth of it. */
    static final int MAXIMUM_LENGTH = 1_000_000;

    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final YAMLParser parser;
    private final Findings findings;

    private YamlTree(String file, YAMLParser parser, Findings findings) {
        this.file = file;
        this.parser = parser;
        this.findings = findings;
    }

    /** The document, or empty with a finding when it is not YAML. */
    static Optional<Node> parse(PackFile file, Findings findings) {
        String content = file.content();
        if (content.length() > MAXIMUM_LENGTH) {
            findings.add(Position.start(file.name()), "longer than " + MAXIMUM_LENGTH + " characters");
            return Optional.empty();
        }
        try (YAMLParser parser = YAML.createParser(content)) {
            if (parser.nextToken() == null) {
                findings.add(Position.start(file.name()), "empty");
                return Optional.empty();
            }
            YamlTree tree = new YamlTree(file.name(), parser, findings);
            Node node = tree.node();
            if (parser.nextToken() != null) {
                findings.add(tree.position(), "only one document may stand in a file");
            }
            return Optional.of(node);
        } catch (JsonProcessingException e) {
            findings.add(
                    position(file.name(), e.getLocation()),
                    "not YAML: " + e.getOriginalMessage().lines().findFirst().orElse(""));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Node node() throws IOException {
        Position at = position();
        if (parser.isCurrentAlias()) {
            findings.add(at, "an alias is not allowed");
        } else if (parser.getObjectId() != null) {
            findings.add(at, "an anchor is not allowed");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(at);
            case START_ARRAY -> sequence(at);
            case VALUE_STRING -> new Node.Scalar(at, parser.getText(), Node.Type.TEXT);
            case VALUE_NUMBER_FLOAT -> new Node.Scalar(at, parser.getText(), Node.Type.DECIMAL);
            case VALUE_NUMBER_INT -> new Node.Scalar(at, parser.getText(), Node.Type.INTEGER);
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(at, parser.getText(), Node.Type.BOOLEAN);
            default -> new Node.Scalar(at, parser.getText(), Node.Type.OTHER);
        };
    }

    private Node mapping(Position at) throws IOException {
        Map<String, Node.Property> properties = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Position keyAt = position();
            String key = parser.currentName();
            parser.nextToken();
            Node.Property previous = properties.putIfAbsent(key, new Node.Property(keyAt, node()));
            if (previous != null) {
                findings.add(
                        keyAt,
                        "duplicate property '" + key + "', first in line "
                                + previous.at().line());
            }
        }
        return new Node.Mapping(at, properties);
    }

    private Node sequence(Position at) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Node.Sequence(at, items);
    }

    private Position position() {
        return position(file, parser.currentTokenLocation());
    }

    private static Position position(String file, JsonLocation location) {
        return location == null
                ? Position.start(file)
                : new Position(file, location.getLineNr(), location.getColumnNr());
    }
}
