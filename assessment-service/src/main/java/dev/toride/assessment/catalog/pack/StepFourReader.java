package dev.toride.assessment.catalog.pack;

import dev.toride.assessment.catalog.edition.GuidelineEntry;
import dev.toride.assessment.catalog.edition.InformationSource;
import dev.toride.assessment.catalog.edition.StepFour;
import dev.toride.assessment.catalog.edition.TechnicalMeasure;
import dev.toride.assessment.catalog.edition.WebsiteForm;
import java.util.List;

/** Reads an edition's guidance for stronger measures. */
final class StepFourReader {
    private final Fields fields;
    private final Provenances provenances;

    StepFourReader(Fields fields, Provenances provenances) {
        this.fields = fields;
        this.provenances = provenances;
    }

    StepFour read() {
        return new StepFour(
                informationSources(),
                entries("websiteStages"),
                websiteForms(),
                entries("cloudStages"),
                entries("securityServices"),
                technicalMeasures());
    }

    private List<GuidelineEntry> entries(String name) {
        return EditionReader.entries(fields, name, Ids::constant, provenances, name);
    }

    private List<InformationSource> informationSources() {
        List<InformationSource> sources = fields.list(
                "informationSources",
                source -> new InformationSource(
                        Ids.constant(source, "id"),
                        source.localized("title"),
                        source.localized("summary"),
                        source.has("url") ? source.text("url") : null,
                        provenances.of(source, "informationSources")));
        Ids.unique(
                fields,
                "informationSources",
                sources.stream().map(InformationSource::id).toList());
        return sources;
    }

    private List<WebsiteForm> websiteForms() {
        List<WebsiteForm> forms = fields.list(
                "websiteForms",
                form -> new WebsiteForm(
                        Ids.constant(form, "id"),
                        form.localized("title"),
                        provenances.of(form, "websiteForms"),
                        form.localized("freedom"),
                        form.localized("effort"),
                        form.localized("cost"),
                        form.localized("responsibility"),
                        form.localized("suits"),
                        provenances.of(form, "cellProvenance", "websiteFormCells")));
        Ids.unique(fields, "websiteForms", forms.stream().map(WebsiteForm::id).toList());
        return forms;
    }

    private List<TechnicalMeasure> technicalMeasures() {
        List<TechnicalMeasure> measures = fields.list(
                "technicalMeasures",
                measure -> new TechnicalMeasure(
                        Ids.constant(measure, "id"),
                        measure.localized("title"),
                        measure.localized("summary"),
                        provenances.of(measure, "technicalMeasures"),
                        measure.localizedList("examples"),
                        provenances.of(measure, "examplesProvenance", "technicalMeasureExamples")));
        Ids.unique(
                fields,
                "technicalMeasures",
                measures.stream().map(TechnicalMeasure::id).toList());
        return measures;
    }
}
