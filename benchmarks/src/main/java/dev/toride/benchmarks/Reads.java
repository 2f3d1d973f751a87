package dev.toride.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is read, as people and portals read it. */
final class Reads {
    /** The company whose assessments are the samples. */
    static final String SAMPLED = "01900000-0000-7000-8000-000000000000";

    private static final List<String> QUESTIONNAIRES =
            List.of("ipa-sme-3.self-assessment", "ipa-sme-3-1.self-assessment", "ipa-sme-4.self-assessment");

    private static final String LAST_MONTH =
            Instant.now().minus(Duration.ofDays(30)).toString();
    private static final String YEAR_BEFORE_LAST =
            Instant.now().minus(Duration.ofDays(800)).toString();

    static final List<Read> OF_ASSESSMENTS = List.of(
            new Read("assessments", company -> "/v1/assessments"),
            new Read("assessments?organization", company -> "/v1/assessments?organization=" + company),
            new Read(
                    "assessments?organization&questionnaire&state",
                    company -> "/v1/assessments?organization=" + company
                            + "&questionnaire=ipa-sme-3.self-assessment&state=COMPLETED"),
            new Read("assessments?state=OPEN", company -> "/v1/assessments?state=OPEN"),
            new Read("assessments?state=DRAFT", company -> "/v1/assessments?state=DRAFT"),
            new Read(
                    "assessments?questionnaire (newest)",
                    company -> "/v1/assessments?questionnaire=ipa-sme-4.self-assessment"),
            new Read(
                    "assessments?questionnaire&state=OPEN (newest)",
                    company -> "/v1/assessments?questionnaire=ipa-sme-4.self-assessment&state=OPEN"),
            new Read(
                    "assessments?completedFrom (last month)", company -> "/v1/assessments?completedFrom=" + LAST_MONTH),
            new Read(
                    "assessments?questionnaire&completedBefore",
                    company -> "/v1/assessments?questionnaire=ipa-sme-3.self-assessment&completedBefore="
                            + YEAR_BEFORE_LAST),
            new Read("score-histories", company -> "/v1/score-histories/" + company),
            new Read("peer-comparisons", company -> "/v1/peer-comparisons/" + company));

    static final List<Read> OF_INVENTORY = List.of(
            new Read("organizations", company -> "/v1/organizations"),
            new Read("organization", company -> "/v1/organizations/" + company),
            new Read("assets", company -> "/v1/organizations/" + company + "/assets"),
            new Read("risks", company -> "/v1/organizations/" + company + "/risks"));

    private Reads() {}

    /** @param path for one company */
    record Read(String name, Function<String, String> path) {}

    /** Requests whose results the fill takes as samples: every sheet with every questionnaire. */
    static List<String> samples() {
        List<String> samples = new ArrayList<>();
        for (String questionnaire : QUESTIONNAIRES) {
            for (String answers : Sheets.answers()) {
                samples.add("{\"organization\":\"%s\",\"questionnaire\":\"%s\",\"complete\":true,\"answers\":%s}"
                        .formatted(SAMPLED, questionnaire, answers));
            }
        }
        return samples;
    }
}
