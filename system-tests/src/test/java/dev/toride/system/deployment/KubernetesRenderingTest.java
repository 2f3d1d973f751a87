package dev.toride.system.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What kustomize makes of the example overlay. */
class KubernetesRenderingTest {
    @Test
    void rendersTheExampleWithTagsAndWithEveryConfigMapItRefersTo() throws IOException, InterruptedException {
        String kubectl = Programs.orSkip("kubectl").toString();

        Manifests rendered = Manifests.parse(Programs.run(List.of(
                kubectl,
                "kustomize",
                ProjectFiles.file("deploy/kubernetes/overlays/example").toString())));

        List<PodSpec> pods = Stream.concat(
                        rendered.of(Deployment.class).stream()
                                .map(deployment ->
                                        deployment.getSpec().getTemplate().getSpec()),
                        rendered.of(Job.class).stream()
                                .map(job -> job.getSpec().getTemplate().getSpec()))
                .toList();
        assertThat(pods).hasSize(5);
        assertThat(pods)
                .flatExtracting(PodSpec::getContainers)
                .allSatisfy(container ->
                        assertThat(container.getImage()).matches("([a-z0-9-]+/)?[a-z0-9-]+:[A-Za-z0-9.-]+"));
        Set<String> made = rendered.of(ConfigMap.class).stream()
                .map(map -> map.getMetadata().getName())
                .collect(Collectors.toSet());
        // made by hand from deploy/kafka/topics.txt, see the README there
        made.add("kafka-topics-list");
        assertThat(made)
                .containsAll(configMapsOf(pods))
                .hasSize(configMapsOf(pods).size());
        assertThat(rendered.all())
                .allSatisfy(one -> assertThat(one.getMetadata().getNamespace())
                        .isEqualTo(one.getKind().equals("Namespace") ? null : "toride"));
    }

    private static Set<String> configMapsOf(List<PodSpec> pods) {
        Set<String> names = new HashSet<>();
        for (PodSpec pod : pods) {
            pod.getContainers().forEach(container -> {
                container
                        .getEnvFrom()
                        .forEach(source -> names.add(source.getConfigMapRef().getName()));
                container.getEnv().stream()
                        .filter(variable -> variable.getValueFrom() != null
                                && variable.getValueFrom().getConfigMapKeyRef() != null)
                        .forEach(variable -> names.add(
                                variable.getValueFrom().getConfigMapKeyRef().getName()));
            });
            pod.getVolumes().stream()
                    .filter(volume -> volume.getConfigMap() != null)
                    .forEach(volume -> names.add(volume.getConfigMap().getName()));
        }
        return names;
    }
}
