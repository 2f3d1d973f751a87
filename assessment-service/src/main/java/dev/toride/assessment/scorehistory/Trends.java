package dev.toride.assessment.scorehistory;

import dev.toride.assessment.scorehistory.ScoreHistoryResponse.Point;
import dev.toride.assessment.scorehistory.ScoreHistoryResponse.Trend;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The straight line through a company's totals (最小二乗法): pure arithmetic. */
final class Trends {
    private static final double DAYS = 30;

    private Trends() {}

    /** @param newestFirst completed assessments; those without a total are passed over */
    static Optional<Trend> of(List<Point> newestFirst) {
        List<Point> totals = newestFirst.stream()
                .filter(point -> point.outcome().total() != null)
                .toList();
        if (totals.size() < 2) {
            return Optional.empty();
        }
        Point first = totals.getLast();
        Point last = totals.getFirst();
        double meanX = 0;
        double meanY = 0;
        for (Point point : totals) {
            meanX += x(first.completedAt(), point) / totals.size();
            meanY += (double) point.outcome().total() / totals.size();
        }
        double covariance = 0;
        double variance = 0;
        for (Point point : totals) {
            double dx = x(first.completedAt(), point) - meanX;
            covariance += dx * (point.outcome().total() - meanY);
            variance += dx * dx;
        }
        // All on one instant: there is no direction.
        double slope = variance == 0 ? 0 : covariance / variance;
        return Optional.of(new Trend(first.outcome().total(), last.outcome().total(), Math.round(slope * 100) / 100.0));
    }

    /** Time since the first one in units of 30 days. */
    private static double x(Instant first, Point point) {
        return Duration.between(first, point.completedAt()).toMillis()
                / (DAYS * Duration.ofDays(1).toMillis());
    }
}
