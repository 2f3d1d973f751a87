package dev.toride.document.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.document.rendering.model.Language;
import dev.toride.document.rendering.model.RadarChart;
import dev.toride.document.template.Fields;
import dev.toride.document.template.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a completed assessment becomes in the report of it. */
class ReportFieldsTest {
    private static final UUID ORGANIZATION = UUID.fromString("01a20c36-0997-7f68-9663-79b06723de7f");

    @Test
    void pointsVerdictAndChangeAreTheAssessments() {
        Fields fields =
                SampleAssessment.threeDepartments(ORGANIZATION).since(31).fields("みほん", Language.JA);

        assertThat(number(fields, "total")).isEqualByComparingTo("26");
        assertThat(number(fields, "maximum")).isEqualByComparingTo("100");
        assertThat(text(fields, "verdict")).isEqualTo("いつ情報セキュリティ事故が起きてもおかしくない状態です。");
        assertThat(fields.value("change")).contains(new Value.Choice("DOWN"));
        assertThat(number(fields, "changePoints")).isEqualByComparingTo("5");
        assertThat(fields.value("assessedOn").orElseThrow().toString()).contains("2026-11-20");
        assertThat(rows(fields, "parts").getFirst())
                .containsEntry("title", new Value.Text("基本的対策"))
                .containsEntry("points", new Value.Amount(BigDecimal.valueOf(7)))
                .containsEntry("share", new Value.Amount(BigDecimal.valueOf(35)));
    }

    @Test
    void oneVoiceLeavesOutWhatIsAboutDepartments() {
        Fields fields = SampleAssessment.wholeCompany(ORGANIZATION, "DONE").fields("みほん", Language.JA);

        assertThat(fields.asMap())
                .doesNotContainKeys("answeredBy", "consolidation", "units", "disagreements", "change");
        assertThat(rows(fields, "unknownItems")).isEmpty();
        assertThat(((Value.Items) fields.asMap().get("nextSteps")).items()).isEmpty();
    }

    @Test
    void fiveDepartmentsAreDrawnAndSixAreNot() {
        assertThat(chart(names(5)).series())
                .extracting(RadarChart.Series::name)
                .containsExactly("会社全体", "部1", "部2", "部3", "部4", "部5");
        assertThat(chart(names(6)).series()).extracting(RadarChart.Series::name).containsExactly("会社全体");
    }

    @Test
    void eightDepartmentsAreNamedAndMoreAreCounted() {
        Fields eight = SampleAssessment.departments(ORGANIZATION, names(8)).fields("みほん", Language.JA);
        Fields forty = SampleAssessment.departments(ORGANIZATION, names(40)).fields("みほん", Language.JA);
        Fields english = SampleAssessment.departments(ORGANIZATION, names(40)).fields("Sample", Language.EN);

        assertThat(text(eight, "answeredBy")).isEqualTo("部1、部2、部3、部4、部5、部6、部7、部8");
        assertThat(text(forty, "answeredBy")).isEqualTo("部1、部2、部3、部4、部5ほか35部署");
        assertThat(text(english, "answeredBy")).isEqualTo("部1, 部2, 部3, 部4, 部5 and 35 more");
        assertThat(rows(forty, "units")).hasSize(40);
        assertThat(cell(rows(forty, "disagreements").getFirst(), "answers")).contains("実施している：10部署\n");
    }

    @Test
    void disagreementsAreToldByAnswerAndAValueSetByHandWithItsReason() {
        Fields fields = SampleAssessment.threeDepartments(ORGANIZATION).fields("みほん", Language.JA);
        Map<String, Value> wirelessLan = rows(fields, "disagreements").stream()
                .filter(row -> cell(row, "number").equals("9"))
                .findFirst()
                .orElseThrow();

        assertThat(cell(wirelessLan, "answers")).isEqualTo("実施している：総務部\n一部実施している：営業部\nわからない：製造部");
        assertThat(cell(wirelessLan, "adopted"))
                .startsWith("一部実施している（責任者が決定：製造部に確認し、")
                .endsWith("）");
    }

    @Test
    void nextStepsAreTheFirstMeasuresOfTheFiveWeakest() {
        Fields fields = SampleAssessment.threeDepartments(ORGANIZATION).fields("みほん", Language.JA);

        assertThat(((Value.Items) fields.asMap().get("nextSteps")).items())
                .hasSize(5)
                .first()
                .isEqualTo("設問5　IPA（情報処理推進機構）など、公的機関のメールマガジンを一つ登録する。");
    }

    @Test
    void aDepartmentThatWasClosedSinceIsCalledSo() {
        UnitNames names = new UnitNames(Map.of(), Language.JA);

        assertThat(names.of(UUID.randomUUID())).isEqualTo("廃止された部署");
        assertThat(new UnitNames(Map.of(), Language.EN).of(UUID.randomUUID())).isEqualTo("closed department");
    }

    private static List<String> names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "部" + i).toList();
    }

    private static RadarChart chart(List<String> departments) {
        Fields fields = SampleAssessment.departments(ORGANIZATION, departments).fields("みほん", Language.JA);
        return ((Value.Chart) fields.asMap().get("radar")).chart();
    }

    private static List<Map<String, Value>> rows(Fields fields, String id) {
        return ((Value.Rows) fields.asMap().get(id)).rows();
    }

    private static String cell(Map<String, Value> row, String column) {
        return ((Value.Text) row.get(column)).text();
    }

    private static String text(Fields fields, String id) {
        return ((Value.Text) fields.asMap().get(id)).text();
    }

    private static BigDecimal number(Fields fields, String id) {
        return ((Value.Amount) fields.asMap().get(id)).amount();
    }
}
