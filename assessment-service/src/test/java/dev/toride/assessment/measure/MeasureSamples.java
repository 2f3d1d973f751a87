package dev.toride.assessment.measure;

import dev.toride.assessment.measure.Colleagues.Colleague;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A measure with an opinion, a report schedule, and a valid body for every operation on them. */
public record MeasureSamples(Colleague person) {
    /** Ids by the names that path parameters have. */
    public Map<String, String> ids(UUID organization) {
        Board board = new Board(person.tenant(), organization);
        String measure = board.written();
        String opinion = Board.json(
                        Board.as(person).body("{\"stance\": \"FOR\"}").post(Board.path(measure, "/opinions")), 201)
                .path("id")
                .asText();
        Board.as(person)
                .header("If-None-Match", "*")
                .body("{\"cadence\": \"MONTHLY\"}")
                .put("/v1/measure-report-schedules/" + organization)
                .then()
                .statusCode(201);
        return Map.of("measure", measure, "opinion", opinion);
    }

    public Map<String, String> bodies(UUID organization, String assessment) {
        return Map.ofEntries(
                Map.entry("writeMeasure", new Board(person.tenant(), organization).own("棚卸し")),
                Map.entry("reviseMeasure", Board.course(person, Board.FAR)),
                Map.entry("adoptMeasure", Board.adoption(person, Board.FAR)),
                Map.entry("adaptMeasure", Board.adaptation(person, Board.FAR)),
                Map.entry("declineMeasure", Board.reason("不要")),
                Map.entry("resumeMeasure", Board.reason("必要")),
                Map.entry("giveOpinion", "{\"stance\": \"FOR\"}"),
                Map.entry("reviseOpinion", "{\"stance\": \"AGAINST\"}"),
                Map.entry("setMeasureReportSchedule", "{\"cadence\": \"NONE\"}"),
                Map.entry("proposeMeasures", "{\"assessment\": \"" + assessment + "\"}"),
                Map.entry("simulateMeasures", "{\"assessment\": \"" + assessment + "\", \"measures\": []}"));
    }

    public List<String> watched(Map<String, String> ids) {
        String measure = "/v1/measures/" + ids.get("measure");
        return List.of(
                measure,
                measure + "/opinions",
                measure + "/opinions/" + ids.get("opinion"),
                "/v1/measure-report-schedules/" + ids.get("organization"),
                "/v1/measure-reports/" + ids.get("organization") + "?from=2026-01-01&to=2026-12-31");
    }
}
