package dev.toride.assessment.scorehistory;

import dev.toride.assessment.assessment.CompletedAssessments;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.scorehistory.ScoreHistoryResponse.Point;
import dev.toride.assessment.scoring.Comparison;
import dev.toride.assessment.scoring.Scorers;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** How a company's scores developed. */
@ApplicationScoped
@Transactional
class ScoreHistories {
    private final CompletedAssessments assessments;
    private final Organizations organizations;
    private final Scorers scorers;

    @Inject
    ScoreHistories(CompletedAssessments assessments, Organizations organizations, Scorers scorers) {
        this.assessments = assessments;
        this.organizations = organizations;
        this.scorers = scorers;
    }

    ScoreHistoryResponse history(UUID organization, String questionnaire, PageQuery page) {
        organizations.requireVisible(organization);
        scorers.requireParameter("questionnaire", questionnaire);
        UUID after = page.afterOrNull(organization, questionnaire);
        List<CompletedAssessments.Brief> rows = assessments.history(organization, questionnaire, after, page.fetch());
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            points.add(point(rows.get(i), i + 1 < rows.size() ? rows.get(i + 1) : null));
        }
        Page<Point> shown = page.page(points, Point::assessment, point -> point);
        return new ScoreHistoryResponse(
                organization,
                questionnaire,
                shown.items(),
                Trends.of(comparable(shown.items(), rows)).orElse(null),
                shown.nextPageToken());
    }

    /** Those whose totals mean what the newest one's means. */
    private List<Point> comparable(List<Point> shown, List<CompletedAssessments.Brief> rows) {
        List<Point> comparable = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            if (isComparable(rows.get(i), rows.getFirst())) {
                comparable.add(shown.get(i));
            }
        }
        return comparable;
    }

    private boolean isComparable(CompletedAssessments.Brief older, CompletedAssessments.Brief newer) {
        return Objects.equals(older.questionnaireVersion(), newer.questionnaireVersion())
                || Comparison.of(questionnaire(older), questionnaire(newer)).totals();
    }

    private Questionnaire questionnaire(CompletedAssessments.Brief row) {
        return scorers.of(row.questionnaire(), row.questionnaireVersion()).questionnaire();
    }

    private Point point(CompletedAssessments.Brief row, CompletedAssessments.Brief before) {
        Integer total = row.outcome().total();
        Integer change =
                before == null || total == null || before.outcome().total() == null || !isComparable(before, row)
                        ? null
                        : Integer.valueOf(total - before.outcome().total());
        return new Point(row.id(), row.questionnaireVersion(), row.edition(), row.completedAt(), row.outcome(), change);
    }
}
