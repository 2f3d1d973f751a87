package dev.toride.assessment.catalog.edition;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;
import java.util.List;

/**
 * An inspection from criterion to finding, worked through (点検の実施例).
 *
 * @param criterion what the company has set itself (点検基準)
 * @param methods ids of the edition's ways to inspect, in the order used
 * @param lookedAt what was asked, read or observed, and what was seen
 * @param judgement whether the criterion is met
 * @param finding what is written into the report
 * @param correction what is done about it, or how the good state is kept
 */
public record InspectionExample(
        String id,
        LocalizedText title,
        LocalizedText criterion,
        List<String> methods,
        LocalizedText lookedAt,
        LocalizedText judgement,
        LocalizedText finding,
        LocalizedText correction,
        Provenance provenance) {
    public InspectionExample {
        methods = List.copyOf(methods);
    }
}
