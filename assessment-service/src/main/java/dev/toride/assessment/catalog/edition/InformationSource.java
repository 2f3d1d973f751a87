package dev.toride.assessment.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;
import jakarta.annotation.Nullable;

/** A place to learn of threats, or to share what one has learnt (情報収集と共有). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InformationSource(
        String id,
        LocalizedText title,
        LocalizedText summary,
        @Nullable String url,
        Provenance provenance) {}
