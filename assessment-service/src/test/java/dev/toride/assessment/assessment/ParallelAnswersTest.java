package dev.toride.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.toride.assessment.Companies;
import dev.toride.assessment.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class ParallelAnswersTest {
    private static final String TENANT = "parallel-answers";

    @Inject
    Companies companies;

    private final Samples samples = new Samples(TENANT);

    @Test
    void oneOfTwoPeopleWhoSaveTheSameAnswerIsToldThatItIsStale() throws Exception {
        UUID organization = companies.known(TENANT);
        String sheet = "/v1/assessments/" + samples.open(organization) + "/responses/" + organization + "/answers/";
        List<Callable<Integer>> first = new ArrayList<>();
        List<Callable<Integer>> second = new ArrayList<>();
        for (int person = 0; person < 8; person++) {
            first.add(() -> put(sheet + "1", "If-None-Match", "*", "DONE"));
            second.add(() -> put(sheet + "1", "If-Match", "\"0\"", "NOT_DONE"));
        }

        List<Integer> created = atOnce(first);
        List<Integer> changed = atOnce(second);

        assertThat(created).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 412);
        assertThat(changed).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 412);
        samples.call().get(sheet + "1").then().body("version", is(1)).body("choice", is("NOT_DONE"));
    }

    @Test
    void fiveHundredDepartmentsAnswerAtOnceAndNoneIsRefusedForAnother() throws Exception {
        UUID organization = companies.known(TENANT);
        companies.manyUnits(TENANT, organization, 500);
        String assessment = "/v1/assessments/" + samples.open(organization);
        List<Callable<Integer>> answers = new ArrayList<>();
        for (int unit = 0; unit < 500; unit++) {
            String path = assessment + "/responses/" + Companies.numbered(organization, unit) + "/answers/1";
            answers.add(() -> put(path, "If-None-Match", "*", "DONE"));
        }

        List<Integer> statuses = atOnce(answers);

        assertThat(statuses).containsOnly(201).hasSize(500);
        samples.call()
                .get(assessment + "/consolidation")
                .then()
                .body("items[0].units.size()", is(500))
                .body("items[0].choice", is("DONE"));
    }

    @Test
    void anAnswerThatRacesCompletionIsInTheResultOrRefused() throws Exception {
        UUID organization = companies.known(TENANT);
        for (int round = 0; round < 5; round++) {
            String assessment = "/v1/assessments/" + samples.open(organization);
            String sheet = assessment + "/responses/" + organization + "/answers/";
            for (int item = 1; item <= 25; item++) {
                samples.answer(sheet + item, "DONE");
            }
            List<Callable<Integer>> race = new ArrayList<>();
            race.add(() -> samples.call().post(assessment + "/completion").statusCode());
            race.add(() -> samples.call().post(assessment + "/completion").statusCode());
            race.add(() -> put(sheet + "9", "If-Match", "\"0\"", "NOT_DONE"));

            List<Integer> statuses = atOnce(race);

            assertThat(statuses.subList(0, 2)).containsExactlyInAnyOrder(200, 409);
            int answered = statuses.get(2);
            assertThat(answered).isIn(200, 409);
            samples.call()
                    .get(assessment + "/result")
                    .then()
                    .body("score.total", is(answered == 200 ? 96 : 100))
                    .body("items[8].choice", is(answered == 200 ? "NOT_DONE" : "DONE"));
        }
    }

    private int put(String path, String header, String value, String choice) {
        return samples.call()
                .header(header, value)
                .body("{\"choice\": \"" + choice + "\"}")
                .put(path)
                .statusCode();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws InterruptedException, ExecutionException {
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(64)) {
            for (Future<Integer> status : threads.invokeAll(calls)) {
                statuses.add(status.get());
            }
        }
        return statuses;
    }
}
