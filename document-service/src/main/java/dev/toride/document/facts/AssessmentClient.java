package dev.toride.document.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.toride.kit.peer.PeerToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Questions to assessment-service. Reads tolerantly. */
@RegisterRestClient(configKey = "assessment")
@RegisterProvider(PeerToken.class)
@Path("/v1")
interface AssessmentClient {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Text(String ja, String en) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Assessment(
            UUID id,
            UUID organization,
            String questionnaire,
            Integer questionnaireVersion,
            String edition,
            String consolidation,
            Instant completedAt,
            Integer total,
            Result result) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Result(Score score, List<UnitOutcome> units, List<Item> items, List<String> disagreements, Change change) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record UnitOutcome(UUID unit, Outcome outcome) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Score(
            Integer total,
            Integer maximum,
            List<Section> sections,
            List<String> unknown,
            List<Weak> weakest,
            Band band) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Outcome(Integer total, Integer maximum, List<Share> sections, List<String> unknown) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Share(double share) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Section(String id, Text title, Integer total, Integer maximum, double share) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Weak(String item, int points, int lost) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Band(Text verdict, Text advice) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String item, String choice, boolean setByHand, String reason, List<UnitChoice> units) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record UnitChoice(UUID unit, String choice) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Change(UUID previous, Integer total) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Questionnaire(Text title, Text attribution, List<Question> items, List<Choice> choices) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Question(String id, Text title, Text question, Guidance guidance) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Guidance(List<Text> measures) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Choice(String id, Text label, boolean unknown) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Edition(Text title) {}

    @GET
    @Path("/assessments/{assessment}")
    Assessment assessment(@PathParam("assessment") UUID assessment);

    @GET
    @Path("/questionnaires/{questionnaire}")
    Questionnaire questionnaire(@PathParam("questionnaire") String questionnaire);

    @GET
    @Path("/questionnaires/{questionnaire}/versions/{questionnaireVersion}")
    Questionnaire questionnaire(
            @PathParam("questionnaire") String questionnaire, @PathParam("questionnaireVersion") int version);

    @GET
    @Path("/editions/{edition}")
    Edition edition(@PathParam("edition") String edition);
}
