package dev.toride.document.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toride.document.rendering.Specimen;
import dev.toride.document.rendering.model.Language;
import dev.toride.document.template.Template;
import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FieldJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Template POLICY = Specimen.named("policy", Language.JA).template();
    private static final Template REPORT =
            Specimen.named("report-blank", Language.JA).template();

    static Stream<Specimen> specimens() {
        return Specimen.all();
    }

    /** What is drafted is what is rendered years later. */
    @ParameterizedTest
    @MethodSource("specimens")
    void whatIsWrittenIsReadAgain(Specimen specimen) throws JsonProcessingException {
        String stored = JSON.writeValueAsString(FieldJson.write(specimen.fields()));

        assertThat(FieldJson.read(specimen.template(), map(stored))).isEqualTo(specimen.fields());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"nothing\": \"x\"}; /fields/nothing; field-unknown-field",
                "{\"a/b~c\": \"x\"}; /fields/a~1b~0c; field-unknown-field",
                "{\"company\": 5}; /fields/company; field-wrong-type",
                "{\"company\": [\"x\"]}; /fields/company; field-wrong-type",
                "{\"company\": \"two\\nlines\"}; /fields/company; field-forbidden-character",
                "{\"company\": \"nul\\u0000\"}; /fields/company; field-forbidden-character",
                "{\"company\": \"half \\uD83D\"}; /fields/company; field-forbidden-character",
                "{\"company\": \"turned \\u202Eround\"}; /fields/company; field-forbidden-character",
                "{\"company\": \"turned \\u2066round\"}; /fields/company; field-forbidden-character",
                "{\"company\": \"line\\u2028end\"}; /fields/company; field-forbidden-character",
                "{\"established\": \"2026-02-30\"}; /fields/established; field-wrong-type",
                "{\"established\": \"24/11/2026\"}; /fields/established; field-wrong-type",
                "{\"origin\": \"ALL\"}; /fields/origin; field-unknown-option",
                "{\"origin\": \"both\"}; /fields/origin; field-unknown-option"
            })
    void theFaultsOfAPolicyAreNamed(String fields, String pointer, String code) throws JsonProcessingException {
        assertThat(fault(POLICY, fields)).isEqualTo(FieldError.ofPointer(pointer, code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"total\": \"44\"}; /fields/total; field-wrong-type",
                "{\"total\": 1e400}; /fields/total; field-wrong-type",
                "{\"total\": 1e15}; /fields/total; field-out-of-range",
                "{\"total\": 0.00000001}; /fields/total; field-out-of-range",
                "{\"nextSteps\": \"one\"}; /fields/nextSteps; field-wrong-type",
                "{\"nextSteps\": [1]}; /fields/nextSteps; field-wrong-type",
                "{\"nextSteps\": [\"a\", \"b\\u0007\"]}; /fields/nextSteps/1; field-forbidden-character",
                "{\"parts\": {\"title\": \"x\"}}; /fields/parts; field-wrong-type",
                "{\"parts\": [\"x\"]}; /fields/parts; field-wrong-type",
                "{\"parts\": [{\"title\": \"x\", \"points\": 1, \"maximum\": 2}]}; /fields/parts/0/share; field-missing-column",
                "{\"radar\": {\"axes\": [\"a\", \"b\", \"c\"]}}; /fields/radar; field-wrong-type",
                "{\"radar\": {\"axes\": [\"a\"], \"maximum\": 1, \"series\": [{\"name\": \"x\", \"values\": [1]}]}}; /fields/radar; field-wrong-type",
                "{\"radar\": {\"axes\": [\"a\", \"b\", 3], \"maximum\": 1, \"series\": [{\"name\": \"x\", \"values\": [1, 1, 1]}]}}; /fields/radar; field-wrong-type",
                "{\"radar\": {\"axes\": [\"a\", \"b\", \"c\"], \"maximum\": 0, \"series\": [{\"name\": \"x\", \"values\": [1, 1, 1]}]}}; /fields/radar; field-wrong-type",
                "{\"radar\": {\"axes\": [\"a\", \"b\", \"c\"], \"maximum\": \"1\", \"series\": [{\"name\": \"x\", \"values\": [1, 1, 1]}]}}; /fields/radar; field-wrong-type",
                "{\"radar\": {\"axes\": [\"a\", \"b\", \"c\"], \"maximum\": 1, \"series\": [{\"name\": \"x\", \"values\": [1, 1, 1e300]}]}}; /fields/radar/series/0/values/2; field-out-of-range",
                "{\"radar\": {\"axes\": [\"a\", \"b\", \"c\\u0000\"], \"maximum\": 1, \"series\": [{\"name\": \"x\", \"values\": [1, 1, 1]}]}}; /fields/radar/axes/2; field-forbidden-character",
                "{\"radar\": {\"axes\": [\"a\", \"b\", \"c\"], \"maximum\": 1, \"series\": [{\"name\": \"\\u0001\", \"values\": [1, null, 1]}]}}; /fields/radar/series/0/name; field-forbidden-character",
                "{\"radar\": {\"axes\": [\"a\", \"b\", \"c\"], \"unit\": \"\\n\", \"maximum\": 1, \"series\": [{\"name\": \"x\", \"values\": [1, 1, 1]}]}}; /fields/radar/unit; field-forbidden-character"
            })
    void theFaultsOfAReportAreNamed(String fields, String pointer, String code) throws JsonProcessingException {
        assertThat(fault(REPORT, fields)).isEqualTo(FieldError.ofPointer(pointer, code));
    }

    @Test
    void lengthsAndRowsAreBounded() throws JsonProcessingException {
        String row = "{\"number\": \"1\", \"question\": \"q\"},";
        String rows = row.repeat(2_001).replaceFirst(",$", "");

        assertThat(fault(POLICY, "{\"company\": \"" + "𠮷".repeat(201) + "\"}"))
                .isEqualTo(FieldError.ofPointer("/fields/company", "field-too-long"));
        assertThat(FieldJson.read(POLICY, map("{\"company\": \"" + "𠮷".repeat(200) + "\"}"))
                        .asMap())
                .hasSize(1);
        assertThat(fault(REPORT, "{\"unknownItems\": [" + rows + "]}"))
                .isEqualTo(FieldError.ofPointer("/fields/unknownItems", "field-too-many-rows"));
    }

    @Test
    void nullTakesAValueAway() throws JsonProcessingException {
        assertThat(FieldJson.read(POLICY, map("{\"company\": null}")).asMap()).isEmpty();
    }

    private static FieldError fault(Template template, String fields) throws JsonProcessingException {
        Map<String, JsonNode> read = map(fields);
        Problem refused = catchThrowableOfType(Problem.class, () -> FieldJson.read(template, read));
        assertThat(refused.type()).isEqualTo(DocumentProblems.INVALID_FIELD);
        assertThat(refused.errors()).hasSize(1);
        return refused.errors().getFirst();
    }

    private static Map<String, JsonNode> map(String json) throws JsonProcessingException {
        return JSON.readValue(json, new TypeReference<>() {});
    }
}
