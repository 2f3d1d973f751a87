package dev.toride.assessment.assessment;

import dev.toride.assessment.assessment.ScoreHistoryResponse.Point;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.organization.Organizations;
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
    private final AssessmentRepository assessments;
    private final Organizations organizations;
    private final Scorers scorers;

    @Inject
    ScoreHistories(AssessmentRepository assessments, Organizations organizations, Scorers scorers) {
        this.assessments = assessments;
        this.organizations = organizations;
        this.scorers = scorers;
    }

    ScoreHistoryResponse history(UUID organization, String questionnaire, PageQuery page) {
        organizations.requireVisible(organization);
        scorers.requireParameter("questionnaire", questionnaire);
        UUID after = page.afterOrNull(organization, questionnaire);
        List<AssessmentRepository.Completed> rows =
                assessments.completed(organization, questionnaire, after, page.fetch());
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
    private List<Point> comparable(List<Point> shown, List<AssessmentRepository.Completed> rows) {
        List<Point> comparable = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            if (isComparable(rows.get(i), rows.getFirst())) {
                comparable.add(shown.get(i));
            }
        }
        return comparable;
    }

    private boolean isComparable(AssessmentRepository.Completed older, AssessmentRepository.Completed newer) {
        return Objects.equals(older.questionnaireVersion(), newer.questionnaireVersion())
                || Comparison.of(questionnaire(older), questionnaire(newer)).totals();
    }

    private Questionnaire questionnaire(AssessmentRepository.Completed row) {
        return scorers.of(row.questionnaire(), row.questionnaireVersion()).questionnaire();
    }

    private Point point(AssessmentRepository.Completed row, AssessmentRepository.Completed before) {
        Integer total = row.outcome().total();
        Integer change =
                before == null || total == null || before.outcome().total() == null || !isComparable(before, row)
                        ? null
                        : Integer.valueOf(total - before.outcome().total());
        return new Point(row.id(), row.questionnaireVersion(), row.edition(), row.completedAt(), row.outcome(), change);
    }
}
