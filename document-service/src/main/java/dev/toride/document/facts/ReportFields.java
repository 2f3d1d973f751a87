package dev.toride.document.facts;

import dev.toride.document.facts.AssessmentClient.Assessment;
import dev.toride.document.facts.AssessmentClient.Edition;
import dev.toride.document.facts.AssessmentClient.Item;
import dev.toride.document.facts.AssessmentClient.Outcome;
import dev.toride.document.facts.AssessmentClient.Question;
import dev.toride.document.facts.AssessmentClient.Questionnaire;
import dev.toride.document.facts.AssessmentClient.Score;
import dev.toride.document.facts.AssessmentClient.Section;
import dev.toride.document.facts.AssessmentClient.Share;
import dev.toride.document.facts.AssessmentClient.Text;
import dev.toride.document.facts.AssessmentClient.UnitChoice;
import dev.toride.document.facts.AssessmentClient.UnitOutcome;
import dev.toride.document.rendering.model.Language;
import dev.toride.document.rendering.model.RadarChart;
import dev.toride.document.template.Fields;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The fields of the self-assessment report (自社診断結果報告書), from one completed assessment. */
record ReportFields(
        String company,
        LocalDate today,
        ZoneId zone,
        Language language,
        Assessment assessment,
        @Nullable Assessment previous,
        Questionnaire questionnaire,
        Edition edition,
        UnitNames unitNames) {
    /** A radar chart with more lines than this cannot be read; the table of departments shows them all. */
    private static final int CHART_UNITS_MAX = 5;
    /** More than an owner can take up at once. */
    private static final int NEXT_STEPS_MAX = 5;

    Fields fields() {
        Score score = assessment.result().score();
        Fields.Builder fields = Fields.builder()
                .text("company", company)
                .date("reportedOn", today)
                .date("assessedOn", day(assessment))
                .text("questionnaire", in(questionnaire.title()))
                .text("edition", in(edition.title()))
                .text("attribution", in(questionnaire.attribution()))
                .number("total", score.total())
                .number("maximum", score.maximum())
                .text("verdict", in(score.band().verdict()))
                .text("advice", in(score.band().advice()))
                .rows("parts", score.sections().stream().map(this::part).toList())
                .figure("radar", radar(score))
                .rows("unknownItems", unknown(score))
                .rows("weakestItems", weakest(score))
                .items("nextSteps", nextSteps(score));
        if (hasUnits()) {
            fields.text(
                            "answeredBy",
                            unitNames.list(assessment.result().units().stream()
                                    .map(UnitOutcome::unit)
                                    .toList()))
                    .choice("consolidation", assessment.consolidation())
                    .rows(
                            "units",
                            assessment.result().units().stream().map(this::unit).toList())
                    .rows("disagreements", disagreements());
        }
        if (previous != null && previous.total() != null) {
            int gained = score.total() - previous.total();
            fields.choice("change", gained > 0 ? "UP" : gained < 0 ? "DOWN" : "SAME")
                    .number("changePoints", Math.abs(gained))
                    .number("previousTotal", previous.total())
                    .date("previousOn", day(previous));
        }
        return fields.build();
    }

    /** Whether departments answered, and not one person for the whole company. */
    private boolean hasUnits() {
        List<UnitOutcome> units = assessment.result().units();
        return units.size() > 1 || units.size() == 1 && !units.getFirst().unit().equals(assessment.organization());
    }

    private LocalDate day(Assessment of) {
        return LocalDate.ofInstant(of.completedAt(), zone);
    }

    private Fields.Row part(Section section) {
        return Fields.Row.of("title", in(section.title()))
                .number("points", section.total())
                .number("maximum", section.maximum())
                .number("share", percent(section.share()));
    }

    private RadarChart radar(Score score) {
        List<String> axes =
                score.sections().stream().map(section -> in(section.title())).toList();
        List<RadarChart.Series> series = new ArrayList<>();
        series.add(new RadarChart.Series(say("会社全体", "Whole company"), shares(score.sections(), Section::share)));
        List<UnitOutcome> units = assessment.result().units();
        if (hasUnits() && units.size() <= CHART_UNITS_MAX) {
            units.forEach(unit -> series.add(new RadarChart.Series(
                    unitNames.of(unit.unit()), shares(unit.outcome().sections(), Share::share))));
        }
        return new RadarChart(axes, BigDecimal.valueOf(100), "%", series);
    }

    private static <S> List<BigDecimal> shares(List<S> sections, ToDoubleFunction<S> share) {
        return sections.stream()
                .map(section -> percent(share.applyAsDouble(section)))
                .toList();
    }

    private List<Fields.Row> unknown(Score score) {
        Map<String, Item> items = items();
        String unknownChoice = questionnaire.choices().stream()
                .filter(AssessmentClient.Choice::unknown)
                .map(AssessmentClient.Choice::id)
                .findFirst()
                .orElse("");
        return score.unknown().stream()
                .map(id -> {
                    Fields.Row row = Fields.Row.of("number", id).text("question", question(id));
                    return hasUnits()
                            ? row.text("units", unitNames.list(unitsThatChose(items.get(id), unknownChoice)))
                            : row;
                })
                .toList();
    }

    private static List<UUID> unitsThatChose(Item item, String choice) {
        return item.units().stream()
                .filter(unit -> unit.choice().equals(choice))
                .map(UnitChoice::unit)
                .toList();
    }

    private List<Fields.Row> weakest(Score score) {
        Map<String, Item> items = items();
        return score.weakest().stream()
                .map(weak -> Fields.Row.of("number", weak.item())
                        .text("question", question(weak.item()))
                        .text("answer", label(items.get(weak.item()).choice()))
                        .number("lost", weak.lost()))
                .toList();
    }

    private List<String> nextSteps(Score score) {
        Map<String, Question> questions = questions();
        return score.weakest().stream()
                .map(weak -> questions.get(weak.item()))
                .filter(question -> question.guidance() != null
                        && !question.guidance().measures().isEmpty())
                .limit(NEXT_STEPS_MAX)
                .map(question -> say("設問" + question.id() + "　", "Question " + question.id() + ": ")
                        + in(question.guidance().measures().getFirst()))
                .toList();
    }

    private Fields.Row unit(UnitOutcome unit) {
        Outcome outcome = unit.outcome();
        double share = outcome.total() / (double) outcome.maximum();
        return Fields.Row.of("unit", unitNames.of(unit.unit()))
                .number("points", outcome.total())
                .number("share", percent(share))
                .number("unknown", outcome.unknown().size());
    }

    private List<Fields.Row> disagreements() {
        Map<String, Item> items = items();
        return assessment.result().disagreements().stream()
                .map(items::get)
                .map(item -> Fields.Row.of("number", item.item())
                        .text("question", question(item.item()))
                        .text("answers", answers(item))
                        .text("adopted", adopted(item)))
                .toList();
    }

    /** By answer and not by department: with many of them one still sees who stands where. */
    private String answers(Item item) {
        return questionnaire.choices().stream()
                .map(choice -> Map.entry(in(choice.label()), unitNames.listOrCount(unitsThatChose(item, choice.id()))))
                .filter(answer -> !answer.getValue().isEmpty())
                .map(answer -> answer.getKey() + say("：", ": ") + answer.getValue())
                .collect(Collectors.joining("\n"));
    }

    private String adopted(Item item) {
        String answer = label(item.choice());
        return item.setByHand() ? answer + say("（責任者が決定：", " (set by hand: ") + item.reason() + say("）", ")") : answer;
    }

    private Map<String, Item> items() {
        return assessment.result().items().stream().collect(Collectors.toMap(Item::item, Function.identity()));
    }

    private Map<String, Question> questions() {
        return questionnaire.items().stream().collect(Collectors.toMap(Question::id, Function.identity()));
    }

    private String question(String item) {
        return in(questions().get(item).question());
    }

    private String label(String choice) {
        return questionnaire.choices().stream()
                .filter(each -> each.id().equals(choice))
                .map(each -> in(each.label()))
                .findFirst()
                .orElse(choice);
    }

    private String say(String japanese, String english) {
        return language == Language.JA ? japanese : english;
    }

    private String in(Text text) {
        return language == Language.JA ? text.ja() : text.en();
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.HALF_UP);
    }
}
