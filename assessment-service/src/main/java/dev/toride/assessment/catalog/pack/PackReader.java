package dev.toride.assessment.catalog.pack;

import dev.toride.assessment.catalog.Baseline;
import dev.toride.assessment.catalog.PackReference;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.edition.Edition;
import dev.toride.assessment.catalog.law.Laws;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads packs strictly: an unknown property, a missing language, an id that occurs twice, a gap between bands or a reference that leads nowhere
 * is a finding, and one finding refuses them all.
 */
public final class PackReader {
    private static final String FOLDER = "packs/";
    private static final String INDEX = "index.yaml";
    private static final String INDEX_FORMAT = "index/1";
    private static final String EDITION_FORMAT = "edition/1";
    private static final String QUESTIONNAIRE_FORMAT = "questionnaire/1";
    private static final String BASELINE_FORMAT = "baseline/1";
    private static final String LAWS_FORMAT = "laws/1";

    private final Findings findings = new Findings();
    private final Bases bases = new Bases();
    private final List<Edition> editions = new ArrayList<>();
    private final List<Questionnaire> questionnaires = new ArrayList<>();
    private final List<Baseline> baselines = new ArrayList<>();
    private final List<Laws> laws = new ArrayList<>();
    /** Looked up once every file is read, because a file may refer to one further down. */
    private final References references = new References(editions, questionnaires);

    private final Map<String, PackFile> fileOfId = new HashMap<>();
    private final Map<String, Integer> versionOfId = new HashMap<>();

    private PackReader() {}

    /**
     * The packs shipped with the service: the files that {@code packs/index.yaml} on the class path lists, in its order.
     *
     * @throws InvalidPackException with every finding
     */
    public static Packs shipped() {
        PackReader reader = new PackReader();
        Optional<String> index = resource(INDEX);
        if (index.isEmpty()) {
            throw new InvalidPackException(List.of(new Finding(FOLDER + INDEX, 1, 1, "is missing", Rule.REQUIRED)));
        }
        List<PackFile> files = new ArrayList<>();
        reader.parse(new PackFile(FOLDER + INDEX, index.get()))
                .ifPresent(node -> reader.read(node, root -> reader.index(root, files)));
        return reader.packs(files);
    }

    /**
     * Reads files that refer only to each other.
     *
     * @throws InvalidPackException with every finding
     */
    public static Packs read(List<PackFile> files) {
        return new PackReader().packs(files);
    }

    private void index(Fields root, List<PackFile> files) {
        if (!root.text("format").equals(INDEX_FORMAT)) {
            root.report("format", "'format' must be " + INDEX_FORMAT);
        }
        List<String> names = root.texts("files");
        for (int i = 0; i < names.size(); i++) {
            Position at = root.at("files", i);
            String name = names.get(i);
            resource(name)
                    .ifPresentOrElse(
                            content -> files.add(new PackFile(FOLDER + name, content)),
                            () -> findings.add(at, "'" + name + "' is missing"));
        }
    }

    private Packs packs(List<PackFile> files) {
        files.forEach(this::file);
        references.resolve();
        if (findings.isEmpty() && editions.isEmpty()) {
            findings.add(
                    Position.start(
                            files.isEmpty() ? FOLDER + INDEX : files.getFirst().name()),
                    "there is no edition");
        }
        if (!findings.isEmpty()) {
            List<String> order = files.stream().map(PackFile::name).toList();
            List<Finding> all = findings.all();
            all.sort(Comparator.comparing((Finding finding) -> order.indexOf(finding.file()))
                    .thenComparing(Finding::line)
                    .thenComparing(Finding::column));
            throw new InvalidPackException(all);
        }
        return new Packs(editions, questionnaires, baselines, laws.stream().findFirst());
    }

    private void file(PackFile file) {
        parse(file).ifPresent(node -> {
            if (node instanceof Node.Mapping own) {
                bases.complete(own, findings).ifPresent(whole -> read(whole, root -> pack(root, own, file)));
            } else {
                findings.add(node.at(), "must be a mapping");
            }
        });
    }

    private void pack(Fields root, Node.Mapping own, PackFile file) {
        switch (root.text("format")) {
            case EDITION_FORMAT -> {
                Edition edition = new EditionReader(root, base(root)).read();
                claim(edition.id(), edition.version(), root, file);
                bases.add(edition.id(), own);
                editions.add(edition);
                references.add(edition, root);
            }
            case QUESTIONNAIRE_FORMAT -> {
                Questionnaire questionnaire = new QuestionnaireReader(root, base(root)).read();
                claim(questionnaire.id(), questionnaire.version(), root, file);
                bases.add(questionnaire.id(), own);
                questionnaires.add(questionnaire);
                references.add(questionnaire, root);
            }
            case BASELINE_FORMAT -> {
                Baseline baseline = new BaselineReader(root).read();
                claim(baseline.id(), baseline.version(), root, file);
                baselines.add(baseline);
                references.add(baseline, root);
            }
            case LAWS_FORMAT -> {
                Laws read = new LawsReader(root).read();
                claim(read.id(), read.version(), root, file);
                if (!laws.isEmpty()) {
                    root.report("id", "'" + laws.getFirst().id() + "' already holds the laws");
                }
                laws.add(read);
                references.add(read.sources(), root);
            }
            default -> {
                root.report(
                        "format",
                        "'format' must be " + EDITION_FORMAT + ", " + QUESTIONNAIRE_FORMAT + ", " + BASELINE_FORMAT
                                + " or " + LAWS_FORMAT);
                root.ignoreRest();
            }
        }
    }

    private Optional<Node> parse(PackFile file) {
        return YamlTree.parse(file, findings);
    }

    private void read(Node node, Consumer<Fields> read) {
        Fields root = Fields.of(node, findings);
        read.accept(root);
        root.reportUnknown();
    }

    /** The pack that this one takes things over from, which stands above it; null when it stands for itself. */
    @Nullable
    private PackReference base(Fields root) {
        if (!root.has(Bases.EXTENDS)) {
            return null;
        }
        String id = root.text(Bases.EXTENDS);
        return new PackReference(id, versionOfId.get(id));
    }

    private void claim(String id, int version, Fields root, PackFile file) {
        if (id.startsWith(OwnQuestionnaireReader.PREFIX)) {
            root.report("id", "ids that begin with '" + OwnQuestionnaireReader.PREFIX + "' are the tenants'");
        }
        PackFile other = id.isEmpty() ? null : fileOfId.putIfAbsent(id, file);
        versionOfId.putIfAbsent(id, version);
        if (other != null) {
            root.report("id", "'" + id + "' is already the id of " + other.name());
        }
    }

    private static Optional<String> resource(String name) {
        try (InputStream stream = PackReader.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
