package dev.toride.assessment.catalog.edition;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;

/**
 * One named thing of an edition: a principle (原則), an initiative (取組), a role (役割), a kind of loss (不利益), a way to inspect
 * (点検の方法), a family of regulations (関連規程), a kind of security service and so on. The Japanese title is the guideline's label where
 * the provenance says so, the summary is ours.
 */
public record GuidelineEntry(String id, LocalizedText title, LocalizedText summary, Provenance provenance) {}
