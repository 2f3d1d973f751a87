package dev.toride.assessment.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionCriterionTest {
    private static final UUID DOCUMENT = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "QUESTIONNAIRE_ITEM, questionnaire+item,",
        "QUESTIONNAIRE_ITEM, questionnaire,",
        "QUESTIONNAIRE_ITEM, item, questionnaire",
        "QUESTIONNAIRE_ITEM, questionnaire+item+article, article",
        "QUESTIONNAIRE_ITEM, questionnaire+item+text, text",
        "REGULATION_ARTICLE, document+documentVersion+article+title,",
        "REGULATION_ARTICLE, documentVersion+article+title, document",
        "REGULATION_ARTICLE, document+article+title, documentVersion",
        "REGULATION_ARTICLE, document+documentVersion+title, article",
        "REGULATION_ARTICLE, document+documentVersion+article, title",
        "REGULATION_ARTICLE, document+documentVersion+article+title+item, item",
        "OTHER, text,",
        "OTHER, item, text",
        "OTHER, text+document, document"
    })
    void takesExactlyWhatItsSourceNeeds(CriterionSource source, String given, String misfit) {
        assertThat(criterion(source, given, 1).misfit().orElse(null)).isEqualTo(misfit);
    }

    @Test
    void staysTheSameWhenTheRegulationGetsANewVersion() {
        String given = "document+documentVersion+article+title";
        assertThat(criterion(CriterionSource.REGULATION_ARTICLE, given, 2).key())
                .isEqualTo(
                        criterion(CriterionSource.REGULATION_ARTICLE, given, 1).key());
    }

    private static InspectionCriterion criterion(CriterionSource source, String given, long version) {
        var fields = Arrays.asList(given.split("\\+", -1));
        return new InspectionCriterion(
                source,
                fields.contains("questionnaire") ? "ipa-sme-3.five-rules" : null,
                null,
                fields.contains("item") ? "1" : null,
                fields.contains("document") ? DOCUMENT : null,
                fields.contains("documentVersion") ? version : null,
                fields.contains("article") ? "4.3" : null,
                fields.contains("title") ? "ウイルス感染時の初期対応" : null,
                fields.contains("text") ? "入退室を記録しているか" : null);
    }
}
