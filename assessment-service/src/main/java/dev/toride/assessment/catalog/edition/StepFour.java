package dev.toride.assessment.catalog.edition;

import java.util.List;

/**
 * Guidance for stronger measures (より強固にするための方策).
 *
 * @param websiteStages from choosing a form to running the site
 * @param websiteForms table 8: how a site may be hosted
 * @param cloudStages from choosing a cloud service to keeping it secure
 * @param securityServices what experts may be hired for
 */
public record StepFour(
        List<InformationSource> informationSources,
        List<GuidelineEntry> websiteStages,
        List<WebsiteForm> websiteForms,
        List<GuidelineEntry> cloudStages,
        List<GuidelineEntry> securityServices,
        List<TechnicalMeasure> technicalMeasures) {
    public StepFour {
        informationSources = List.copyOf(informationSources);
        websiteStages = List.copyOf(websiteStages);
        websiteForms = List.copyOf(websiteForms);
        cloudStages = List.copyOf(cloudStages);
        securityServices = List.copyOf(securityServices);
        technicalMeasures = List.copyOf(technicalMeasures);
    }
}
