package dev.toride.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.assessment.catalog.LocalizedText;

/**
 * The result of one section.
 *
 * @param total sum of points; absent for a checklist, like {@code maximum}
 * @param share total ÷ maximum, for a checklist settled ÷ items; rounded to four decimals, below 0 when points are
 * @param settled number of items answered so that nothing is left to do; only of a checklist
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SectionScore(
        String id,
        LocalizedText title,
        Integer total,
        Integer maximum,
        double share,
        int answered,
        int items,
        Integer settled) {}
