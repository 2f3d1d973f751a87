package dev.toride.assessment.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks everything that is shipped, as a caller gets it: whatever is added later is walked, too. */
class ProvenanceOfEverythingTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Packs PACKS = PackReader.shipped();

    static Stream<JsonNode> packs() {
        return Stream.of(
                        PACKS.editions().stream(),
                        PACKS.questionnaires().stream(),
                        PACKS.baselines().stream(),
                        PACKS.laws().stream())
                .flatMap(packs -> packs)
                .map(JSON::<JsonNode>valueToTree);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void namesSourcesThatThePackLists(JsonNode pack) {
        List<String> known = pack.get("sources").findValuesAsText("id");

        assertThat(provenances(pack)).isNotEmpty().allSatisfy(provenance -> {
            assertThat(texts(provenance.get("source"))).isNotEmpty().isSubsetOf(known);
            assertThat(provenance.get("confidence").asText()).isNotEmpty();
        });
    }

    /** What we propose is ours alone: naming IPA or anybody else as its source would lend it their name. */
    @ParameterizedTest
    @MethodSource("packs")
    void attributesWhatWeProposeToNobodyElse(JsonNode pack) {
        assertThat(provenances(pack))
                .filteredOn(provenance -> provenance.get("confidence").asText().equals("PROPOSAL"))
                .allSatisfy(provenance ->
                        assertThat(texts(provenance.get("source"))).containsExactly("toride"));
    }

    /** Only the text of the 3rd edition was read, so only its packs may say GUIDELINE. */
    @ParameterizedTest
    @MethodSource("packs")
    void claimsToHaveReadOnlyTheThirdEdition(JsonNode pack) {
        assertThat(provenances(pack))
                .filteredOn(provenance -> provenance.get("confidence").asText().equals("GUIDELINE"))
                .allSatisfy(provenance -> {
                    assertThat(texts(provenance.get("source"))).contains("guideline");
                    assertThat(pack.get("id").asText()).matches("ipa-sme-3(\\..*)?|japan");
                });
    }

    /** Every list of things with an id carries, in each thing, where it comes from. */
    @ParameterizedTest
    @MethodSource("packs")
    void leavesNothingWithoutProvenance(JsonNode pack) {
        List<String> bare = new ArrayList<>();
        walk(pack, "", (path, node) -> {
            boolean entry = node.has("id") && (node.has("title") || node.has("label") || node.has("verdict"));
            boolean whole = path.isEmpty() || path.matches("/(sources|laws)/\\d+");
            if (entry && !whole && !node.has("provenance")) {
                bare.add(path);
            }
        });

        assertThat(bare).isEmpty();
    }

    @Test
    void isWalkedAtAll() {
        assertThat(packs()).hasSize(15);
    }

    private static List<JsonNode> provenances(JsonNode pack) {
        List<JsonNode> found = new ArrayList<>();
        walk(pack, "", (path, node) -> {
            if (node.has("confidence")) {
                found.add(node);
            }
        });
        return found;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private interface Visitor {
        void visit(String path, JsonNode node);
    }

    private static void walk(JsonNode node, String path, Visitor visitor) {
        if (node.isObject()) {
            visitor.visit(path, node);
            node.properties().forEach(property -> walk(property.getValue(), path + "/" + property.getKey(), visitor));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), path + "/" + i, visitor);
            }
        }
    }
}
