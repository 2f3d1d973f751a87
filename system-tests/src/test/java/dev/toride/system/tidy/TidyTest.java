package dev.toride.system.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.system.tidy.JavaSources.Source;
import dev.toride.testkit.architecture.Names;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TidyTest {
    private static final int METHOD_LINES_MAX = 60;
    private static final int FILE_LINES_MAX = 400;

    /** The rules have to name what they forbid. */
    private static final Path RULES = Path.of("system-tests/src/test/java/dev/toride/system/tidy/TidyTest.java");

    /** Breaks the rules so that test-kit can see them fail. */
    private static final Path CROOKED = Path.of("test-kit/src/test/java/dev/toride/testkit/architecture/crooked");

    private static final Pattern PUT_OFF = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");
    private static final Pattern MOCK = Pattern.compile(
            "import (static )?(org\\.mockito\\.|io\\.quarkus\\.test\\.[a-z.]*(InjectMock|InjectSpy|QuarkusMock))");
    private static final Pattern MACHINE_PATH = Pattern.compile(
            "(?<![\\w.}/-])(/(work|home|root|Users|mnt|workspace)/|[A-Z]:\\\\(Users|work)\\b)[^\\s\"']*");
    private static final Pattern REGISTRY_HOST = Pattern.compile(
            "(?i)(docker\\.io|ghcr\\.io|quay\\.io|gcr\\.io|registry\\.k8s\\.io|public\\.ecr\\.aws|mcr\\.microsoft\\.com"
                    + "|repo1?\\.maven(\\.apache)?\\.org|registry\\.npmjs\\.org|pypi\\.org|deb\\.debian\\.org|artifactory|nexus)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern MAP_ROW = Pattern.compile("(?m)^\\| \\[([^]]+)]\\(([^)]+)\\) \\| \\S.*\\|$");
    private static final Pattern TOPIC = Pattern.compile("toride\\.[a-z]+\\.v\\d+");
    /** What the kit may not know of; tenant, organization, person and role are how it tells callers apart. */
    private static final Pattern DOMAIN_NOUN = Pattern.compile(
            "(?i)(assessment|questionnaire|scor(e|ing)|asset|risk|threat|vulnerabilit|incident|inspection|guideline"
                    + "|handbook|regulation|ipa-sme|情報資産|診断|委託)");

    private final List<Source> sources = JavaSources.all();

    @Test
    void noMethodNeedsScrolling() {
        assertThat(sources.stream()
                        .flatMap(source -> source.methods().stream()
                                .filter(method -> method.lines() > METHOD_LINES_MAX)
                                .map(method -> source.file() + " " + method.name() + ": " + method.lines())))
                .as("methods over %d lines", METHOD_LINES_MAX)
                .isEmpty();
    }

    @Test
    void noSourceFileIsLong() {
        assertThat(sources.stream()
                        .filter(source -> source.lines() > FILE_LINES_MAX)
                        .map(source -> source.file() + ": " + source.lines()))
                .as("files over %d lines", FILE_LINES_MAX)
                .isEmpty();
    }

    @Test
    void nothingIsPutOff() {
        assertThat(occurrences(SourceTree.files(), PUT_OFF))
                .as("what is left for later is an ADR or an issue, never a note in the code")
                .isEmpty();
    }

    @Test
    void namesSayWhatAThingIs() {
        assertThat(sources.stream()
                        .filter(source -> !source.file().startsWith(CROOKED))
                        .flatMap(source -> source.types().stream())
                        .filter(Names::sayNothing))
                .as("names that say nothing about the thing")
                .isEmpty();
    }

    @Test
    void nothingIsMocked() {
        assertThat(occurrences(SourceTree.files(".java"), MOCK))
                .as(
                        "a mock agrees with whoever wrote it: tests go to the real database and broker, and replace time and peers only")
                .isEmpty();
    }

    @Test
    void oneNameInAServiceIsOneThing() {
        Map<String, Path> known = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Source source : sources) {
            for (String type : source.types()) {
                Path other = known.put(SourceTree.moduleOf(source.file()) + " " + type, source.file());
                if (other != null) {
                    twice.add(other + " and " + source.file());
                }
            }
        }
        assertThat(twice)
                .as("the contract names schemas by simple name, and so do people")
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIs() {
        TreeSet<Path> silent = new TreeSet<>();
        for (Source source : sources) {
            Path folder = source.file().getParent();
            if (isMain(source) && !Files.exists(SourceTree.ROOT.resolve(folder).resolve("package-info.java"))) {
                silent.add(folder);
            }
        }
        assertThat(silent).as("packages without package-info.java").isEmpty();
    }

    @Test
    void kitKnowsNoNounOfTheDomain() {
        List<Path> kit = SourceTree.files().stream()
                .filter(file -> file.startsWith("service-kit/src/main"))
                .toList();
        assertThat(occurrences(kit, DOMAIN_NOUN))
                .as("copied plumbing drifts and shared domain code couples: the kit is plumbing only")
                .isEmpty();
    }

    @Test
    void nothingNamesAMachineOrARegistry() {
        assertThat(occurrences(SourceTree.files(), MACHINE_PATH))
                .as("paths of a machine")
                .isEmpty();
        assertThat(occurrences(SourceTree.files(), REGISTRY_HOST))
                .as("hosts of registries: whoever runs Toride says where things come from")
                .isEmpty();
    }

    @Test
    void relativeLinksLeadSomewhere() {
        List<String> broken = new ArrayList<>();
        for (Path page : SourceTree.files(".md")) {
            for (String link : found(SourceTree.text(page).orElseThrow(), LINK, 1)) {
                String target = link.replaceFirst("#.*", "");
                boolean elsewhere = link.matches("[a-z]+:.*");
                Path file = SourceTree.ROOT.resolve(page).resolveSibling(target);
                if (!elsewhere && !target.isEmpty() && !Files.exists(file)) {
                    broken.add(page + ": " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void readmeMapsEveryFolder() {
        TreeSet<String> folders = new TreeSet<>();
        for (Path file : SourceTree.files()) {
            String first = file.getName(0).toString();
            if (file.getNameCount() > 1 && !first.startsWith(".")) {
                folders.add(first);
            }
        }
        String readme = SourceTree.text("README.md");
        assertThat(found(readme, MAP_ROW, 1)).containsExactlyInAnyOrderElementsOf(folders);
        assertThat(found(readme, MAP_ROW, 2)).allMatch(link -> folders.contains(link.replaceFirst("/.*", "")));
    }

    @Test
    void everyTopicIsDeclared() {
        List<String> declared = SourceTree.text("deploy/kafka/topics.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+", 2)[0])
                .toList();
        TreeSet<String> named = new TreeSet<>();
        for (Source source : sources) {
            if (isMain(source)) {
                source.texts().stream()
                        .filter(text -> TOPIC.matcher(text).matches())
                        .forEach(named::add);
            }
        }
        assertThat(named).isNotEmpty();
        assertThat(declared).as("deploy/kafka/topics.txt").containsAll(named);
    }

    private static boolean isMain(Source source) {
        return source.file().toString().contains("/src/main/");
    }

    private static List<String> occurrences(List<Path> files, Pattern forbidden) {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            if (!file.equals(RULES)) {
                SourceTree.text(file)
                        .ifPresent(text -> found(text, forbidden, 0).forEach(hit -> found.add(file + ": " + hit)));
            }
        }
        return found;
    }

    private static List<String> found(String text, Pattern pattern, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult hit) -> hit.group(group))
                .toList();
    }
}
