package dev.toride.assessment.questionnaire;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.assessment.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a tenant's own questionnaire is refused for. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class OwnQuestionnaireRulesTest {
    private final Samples samples = new Samples("own-writers");

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        ValidatableResponse refused = refused(own -> {
            own.object("/items/0").remove("title");
            own.object("/items/1/question").put("en", " ");
            own.object("/items/2").put("id", "1");
            own.object("/choices/1").put("points", 5000);
            own.object("/bands/0").put("from", 7).remove("advice");
            own.body().put("edition", "ipa-sme-9");
        });

        refused.body("code", equalTo("questionnaire-invalid"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/edition unknown-edition",
                                "/items/0/title required",
                                "/items/1/question/en one-line-text",
                                "/items/2 duplicate-id",
                                "/choices/1/points range",
                                "/sections/1/items/0 unknown-item",
                                "/bands/0/from band-reversed",
                                "/bands/0/advice required"))
                .body("errors.find { it.code == 'range' }.message", equalTo("must be between -1000 and 1000"));
    }

    @Test
    void holdsItToTheRulesOfShippedPacks() {
        refused(own -> own.object("/bands/1").put("to", 2), "/bands/0 band-gap");
        refused(own -> own.object("/bands/1").put("to", 4), "/bands/0 band-overlap");
        refused(own -> own.object("/bands/0").put("to", 7), "/bands/0 range");
        refused(own -> own.object("/bands/0").put("to", 5), "/bands band-gap");
        refused(own -> own.object("/choices/1").put("points", 3), "/choices/1 choices-out-of-order");
        refused(own -> own.array("bands").removeAll(), "/bands band-gap");
        refused(own -> own.array("choices").remove(1), "/choices size");
        refused(
                own -> own.object("/sections/1").withArray("items").add("1"),
                "/sections/1/items/1 item-in-two-sections");
        refused(own -> own.object("/sections/0").withArray("items").remove(0), "/items/0 item-in-no-section");
        refused(own -> own.object("/choices/0").put("id", "yes"), "/choices/0/id pattern");
        refused(own -> own.object("/choices/0").put("id", "Y".repeat(41)), "/choices/0/id size");
        refused(own -> own.object("/title").put("ja", "あ".repeat(4001)), "/title/ja size");
        refused(
                own -> own.body().put("mode", "CHECKLIST"),
                "/choices/0/points unknown-property",
                "/choices/0/settles required");
        for (String id : List.of("ipa-sme-3.self-assessment", "own.", "own.A", "own.a b", "own." + "a".repeat(40))) {
            refused(own -> own.body().put("id", id), "/id pattern");
        }
    }

    @Test
    void boundsHowMuchThereIs() {
        refused(
                own -> IntStream.range(0, 498)
                        .forEach(i -> own.array("items")
                                .add(own.object("/items/0").deepCopy().put("id", "x" + i))),
                "/items size");
        OwnSample wordy = OwnSample.named(OwnSample.fresh());
        for (ObjectNode text : List.of(wordy.object("/items/0/question"), wordy.object("/items/1/question"))) {
            text.put("ja", "あ".repeat(4000));
        }
        for (int i = 4; i < 124; i++) {
            ObjectNode item = wordy.object("/items/0").deepCopy();
            wordy.array("items").add(item.put("id", Integer.toString(i)));
            wordy.object("/sections/0").withArray("items").add(Integer.toString(i));
        }
        wordy.object("/bands/0").put("to", 2 * 123);
        samples.call()
                .body(wordy.toString())
                .post("/v1/questionnaires")
                .then()
                .statusCode(422)
                .body("code", equalTo("questionnaire-too-large"));
    }

    @Test
    void letsNobodyClaimAnotherSource() {
        for (String property :
                List.of("sources", "provenance", "provenanceOf", "practices", "predecessor", "extends")) {
            OwnSample own = OwnSample.named(OwnSample.fresh());
            own.body().putArray(property);
            samples.call()
                    .body(own.toString())
                    .post("/v1/questionnaires")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/" + property))
                    .body("errors[0].code", equalTo("unknown-property"));
        }
        OwnSample own = OwnSample.named(OwnSample.fresh());
        own.object("/items/0").putObject("provenance").put("confidence", "GUIDELINE");
        samples.call()
                .body(own.toString())
                .post("/v1/questionnaires")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/items/0/provenance"));
    }

    @Test
    void checksWithoutKeepingAnything() {
        String id = OwnSample.fresh();
        samples.call()
                .body(OwnSample.named(id).toString())
                .post("/v1/questionnaire-checks")
                .then()
                .statusCode(200)
                .body("itemCount", equalTo(3))
                .body("maximum", equalTo(6));
        samples.call().get("/v1/questionnaires/" + id).then().statusCode(404);

        OwnSample unsound = OwnSample.named(id);
        unsound.object("/bands/1").put("to", 2);
        samples.call()
                .header("Accept-Language", "ja")
                .body(unsound.toString())
                .post("/v1/questionnaire-checks")
                .then()
                .statusCode(422)
                .body("title", equalTo("質問票に不備があります"))
                .body("errors[0].message", equalTo("3点から3点までを含む判定がありません"));
    }

    private ValidatableResponse refused(Consumer<OwnSample> spoil, String... expected) {
        return refused(spoil).body("errors.collect { it.pointer + ' ' + it.code }", hasItems(expected));
    }

    private ValidatableResponse refused(Consumer<OwnSample> spoil) {
        OwnSample own = OwnSample.named(OwnSample.fresh());
        spoil.accept(own);
        return samples.call()
                .header("Accept-Language", "en")
                .body(own.toString())
                .post("/v1/questionnaires")
                .then()
                .statusCode(422);
    }
}
