package dev.toride.inventory.guideline.pack;

import dev.toride.inventory.guideline.RiskProfile;
import dev.toride.inventory.guideline.RiskSheet;
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
 * Reads packs strictly: an unknown property, a missing language, a hole in the conversion table or a reference that leads nowhere is a finding,
 * and one finding refuses them all.
 */
public final class RiskPackReader {
    private static final String FOLDER = "packs/";
    private static final String INDEX = FOLDER + "index.yaml";
    private static final String INDEX_FORMAT = "index/1";
    private static final String PROFILE_FORMAT = "risk-profile/1";
    private static final String SHEET_FORMAT = "risk-sheet/1";

    private final List<Finding> all = new ArrayList<>();
    private final List<RiskProfile> profiles = new ArrayList<>();
    private final List<RiskSheet> sheets = new ArrayList<>();
    private final Map<String, String> fileOfId = new HashMap<>();
    /** Run once every file is read, because a file may refer to one further down. */
    private final List<Runnable> references = new ArrayList<>();

    private RiskPackReader() {}

    /**
     * The packs shipped with the service: the files that {@code packs/index.yaml} on the class path lists, in its order.
     *
     * @throws InvalidPackException with every finding
     */
    public static RiskPacks shipped() {
        RiskPackReader reader = new RiskPackReader();
        Optional<String> index = resource(INDEX);
        if (index.isEmpty()) {
            throw new InvalidPackException(List.of(new Finding(INDEX, 1, 1, "is missing")));
        }
        List<PackFile> files = new ArrayList<>();
        reader.root(new PackFile(INDEX, index.get()), root -> {
            if (!root.text("format").equals(INDEX_FORMAT)) {
                root.report("format", "'format' must be " + INDEX_FORMAT);
            }
            List<String> names = root.texts("files");
            for (int i = 0; i < names.size(); i++) {
                Position at = root.at("files", i);
                String name = FOLDER + names.get(i);
                resource(name)
                        .ifPresentOrElse(
                                content -> files.add(new PackFile(name, content)),
                                () -> root.report(at, "'" + name + "' is missing"));
            }
        });
        return reader.packs(files);
    }

    /**
     * Reads files that refer only to each other.
     *
     * @throws InvalidPackException with every finding
     */
    public static RiskPacks read(List<PackFile> files) {
        return new RiskPackReader().packs(files);
    }

    private RiskPacks packs(List<PackFile> files) {
        files.forEach(this::file);
        references.forEach(Runnable::run);
        if (all.isEmpty() && profiles.isEmpty()) {
            all.add(new Finding(files.isEmpty() ? INDEX : files.getFirst().name(), 1, 1, "there is no risk profile"));
        }
        if (!all.isEmpty()) {
            List<String> order = files.stream().map(PackFile::name).toList();
            all.sort(Comparator.comparing((Finding finding) -> order.indexOf(finding.file()))
                    .thenComparing(Finding::line)
                    .thenComparing(Finding::column));
            throw new InvalidPackException(all);
        }
        return new RiskPacks(profiles, sheets);
    }

    private void file(PackFile file) {
        root(file, root -> {
            switch (root.text("format")) {
                case PROFILE_FORMAT -> {
                    RiskProfile profile = new ProfileReader(root).read();
                    claim("profile", profile.edition(), root, file);
                    profiles.add(profile);
                }
                case SHEET_FORMAT -> {
                    RiskSheet sheet = new SheetReader(root).read();
                    claim("sheet", sheet.edition(), root, file);
                    sheets.add(sheet);
                    references.add(() -> resolve(sheet, root));
                }
                default -> {
                    root.report("format", "'format' must be " + PROFILE_FORMAT + " or " + SHEET_FORMAT);
                    root.ignoreRest();
                }
            }
        });
    }

    private void root(PackFile file, Consumer<Fields> read) {
        Findings findings = new Findings(file.name(), all);
        YamlTree.parse(file.content(), findings).ifPresent(node -> {
            Fields root = Fields.of(node, findings);
            read.accept(root);
            root.reportUnknown();
        });
    }

    private void claim(String kind, String edition, Fields root, PackFile file) {
        String other = edition.isEmpty() ? null : fileOfId.putIfAbsent(kind + " " + edition, file.name());
        if (other != null) {
            root.report("edition", "the " + kind + " of '" + edition + "' stands already in " + other);
        }
    }

    private void resolve(RiskSheet sheet, Fields root) {
        if (!sheet.edition().isEmpty()
                && profiles.stream().noneMatch(profile -> profile.edition().equals(sheet.edition()))) {
            root.report("edition", "there is no profile of '" + sheet.edition() + "'");
        }
    }

    private static Optional<String> resource(String name) {
        try (InputStream stream = RiskPackReader.class.getClassLoader().getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
