package dev.toride.assessment.catalog.pack;

import dev.toride.assessment.catalog.Edition;
import dev.toride.assessment.catalog.Practice;
import dev.toride.assessment.catalog.Questionnaire;
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
import java.util.function.BiConsumer;

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

    private final List<Finding> all = new ArrayList<>();
    private final List<Edition> editions = new ArrayList<>();
    private final List<Questionnaire> questionnaires = new ArrayList<>();
    /** Run once every file is read, because a file may refer to one further down. */
    private final List<Runnable> references = new ArrayList<>();

    private final Map<String, String> fileOfId = new HashMap<>();

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
            throw new InvalidPackException(List.of(new Finding(FOLDER + INDEX, 1, 1, "is missing")));
        }
        List<PackFile> files = new ArrayList<>();
        reader.root(new PackFile(FOLDER + INDEX, index.get()), (root, findings) -> {
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
        });
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

    private Packs packs(List<PackFile> files) {
        files.forEach(this::file);
        references.forEach(Runnable::run);
        if (all.isEmpty() && editions.isEmpty()) {
            all.add(new Finding(
                    files.isEmpty() ? FOLDER + INDEX : files.getFirst().name(), 1, 1, "there is no edition"));
        }
        if (!all.isEmpty()) {
            List<String> order = files.stream().map(PackFile::name).toList();
            all.sort(Comparator.comparing((Finding finding) -> order.indexOf(finding.file()))
                    .thenComparing(Finding::line)
                    .thenComparing(Finding::column));
            throw new InvalidPackException(all);
        }
        return new Packs(editions, questionnaires);
    }

    private void file(PackFile file) {
        root(file, (root, findings) -> {
            switch (root.text("format")) {
                case EDITION_FORMAT -> {
                    Edition edition = new EditionReader(root).read();
                    claim(edition.id(), root, file);
                    editions.add(edition);
                }
                case QUESTIONNAIRE_FORMAT -> {
                    Questionnaire questionnaire = new QuestionnaireReader(root).read();
                    claim(questionnaire.id(), root, file);
                    questionnaires.add(questionnaire);
                    references.add(() -> resolve(questionnaire, root));
                }
                default -> {
                    root.report("format", "'format' must be " + EDITION_FORMAT + " or " + QUESTIONNAIRE_FORMAT);
                    root.ignoreRest();
                }
            }
        });
    }

    private void root(PackFile file, BiConsumer<Fields, Findings> read) {
        Findings findings = new Findings(file.name(), all);
        YamlTree.parse(file.content(), findings).ifPresent(node -> {
            Fields root = Fields.of(node, findings);
            read.accept(root, findings);
            root.reportUnknown();
        });
    }

    private void claim(String id, Fields root, PackFile file) {
        String other = id.isEmpty() ? null : fileOfId.putIfAbsent(id, file.name());
        if (other != null) {
            root.report("id", "'" + id + "' is already the id of " + other);
        }
    }

    private void resolve(Questionnaire questionnaire, Fields root) {
        if (questionnaire.edition().isEmpty()) {
            return;
        }
        Optional<Edition> edition = editions.stream()
                .filter(candidate -> candidate.id().equals(questionnaire.edition()))
                .findFirst();
        if (edition.isEmpty()) {
            root.report("edition", "there is no edition '" + questionnaire.edition() + "'");
            return;
        }
        List<String> practices =
                edition.get().practices().stream().map(Practice::id).toList();
        for (int i = 0; i < questionnaire.practices().size(); i++) {
            String practice = questionnaire.practices().get(i);
            if (!practice.isEmpty() && !practices.contains(practice)) {
                root.report(root.at("practices", i), "the edition has no practice '" + practice + "'");
            }
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
