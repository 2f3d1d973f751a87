package dev.toride.assessment.catalog.law;

import dev.toride.assessment.catalog.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a law for a day. */
@Schema(description = "What is known of a law for a day.")
public record LawOnDay(String id, LocalizedText title, LocalizedText officialTitle, LawState state, LawEntry entry) {}
