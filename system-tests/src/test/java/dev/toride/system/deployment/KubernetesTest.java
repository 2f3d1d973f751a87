package dev.toride.system.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesTest {
    private static final String NAME = "app.kubernetes.io/name";

    private final Manifests base = Manifests.ofBase();

    @Test
    void refusesAMisspeltField() {
        String misspelt =
                ProjectFiles.text("deploy/gateway/gateway.yaml").replace("readinessProbe:", "readynessProbe:");

        assertThatThrownBy(() -> Manifests.parse(misspelt))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("readynessProbe");
    }

    @Test
    void runsTheServicesAndTheGatewayTwiceEach() {
        assertThat(base.of(Deployment.class))
                .extracting(deployment -> deployment.getMetadata().getName())
                .containsExactlyInAnyOrder("assessment-service", "inventory-service", "document-service", "gateway");
        assertThat(base.of(Deployment.class)).allSatisfy(deployment -> {
            assertThat(deployment.getSpec().getReplicas()).isEqualTo(2);
            assertThat(deployment
                            .getSpec()
                            .getStrategy()
                            .getRollingUpdate()
                            .getMaxUnavailable()
                            .getIntVal())
                    .isZero();
        });
    }

    @Test
    void confinesEveryPod() {
        assertThat(pods()).hasSize(5).allSatisfy((name, template) -> {
            PodSpec pod = template.getSpec();
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
            assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(pod.getHostNetwork()).isNull();
            assertThat(pod.getContainers()).hasSize(1).allSatisfy(container -> {
                assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                        .isTrue();
                assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                        .isFalse();
                assertThat(container.getSecurityContext().getCapabilities().getDrop())
                        .containsExactly("ALL");
                assertThat(container.getSecurityContext().getPrivileged()).isNull();
                assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
                assertThat(container.getResources().getLimits()).containsKey("memory");
                assertThat(container.getVolumeMounts())
                        .anySatisfy(mount -> assertThat(mount.getMountPath()).isEqualTo("/tmp"));
            });
            assertThat(pod.getVolumes()).allSatisfy(volume -> {
                assertThat(volume.getHostPath()).isNull();
                if (volume.getEmptyDir() != null) {
                    assertThat(volume.getEmptyDir().getSizeLimit()).isNotNull();
                }
            });
        });
    }

    @Test
    void asksEveryServerForItsHealthOnTheManagementPort() {
        for (Deployment deployment : base.of(Deployment.class)) {
            Container container = container(deployment);
            boolean gateway = container.getName().equals("gateway");
            assertThat(probed(container.getReadinessProbe())).isEqualTo(gateway ? "/healthz" : "/q/health/ready");
            assertThat(probed(container.getLivenessProbe())).isEqualTo(gateway ? "/healthz" : "/q/health/live");
            if (!gateway) {
                assertThat(probed(container.getStartupProbe())).isEqualTo("/q/health/live");
            }
        }
    }

    @Test
    void letsRequestsInFlightEnd() {
        for (Deployment deployment : base.of(Deployment.class)) {
            PodSpec pod = deployment.getSpec().getTemplate().getSpec();
            long pause =
                    container(deployment).getLifecycle().getPreStop().getSleep().getSeconds();
            assertThat(pause).isGreaterThanOrEqualTo(5);
            // quarkus.shutdown.timeout of the kit
            assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(pause + 20);
        }
    }

    @Test
    void spreadsReplicasAndKeepsOneWhileNodesAreDrained() {
        for (Deployment deployment : base.of(Deployment.class)) {
            String name = deployment.getMetadata().getName();
            Map<String, String> labels =
                    deployment.getSpec().getTemplate().getMetadata().getLabels();
            PodDisruptionBudget budget = base.named(PodDisruptionBudget.class, name);
            assertThat(budget.getSpec().getMinAvailable().getIntVal()).isEqualTo(1);
            assertThat(selects(budget.getSpec().getSelector(), labels)).isTrue();
            assertThat(selects(deployment.getSpec().getSelector(), labels)).isTrue();
            assertThat(deployment.getSpec().getTemplate().getSpec().getTopologySpreadConstraints())
                    .hasSize(2)
                    .allSatisfy(spread -> assertThat(selects(spread.getLabelSelector(), labels))
                            .isTrue());
            ServiceAccount account = base.named(
                    ServiceAccount.class,
                    deployment.getSpec().getTemplate().getSpec().getServiceAccountName());
            assertThat(account.getAutomountServiceAccountToken()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"assessment-service, 8081, 9081", "inventory-service, 8082, 9082", "document-service, 8083, 9083"})
    void agreesOnPortsInDeploymentServiceNetworkPolicyGatewayAndSettings(String service, int http, int management) {
        Deployment deployment = base.named(Deployment.class, service);
        assertThat(ports(container(deployment))).isEqualTo(Map.of("http", http, "management", management));
        Service exposed = base.named(Service.class, service);
        assertThat(exposed.getSpec().getSelector()).isEqualTo(Map.of(NAME, service));
        assertThat(exposed.getSpec().getPorts()).singleElement().satisfies(port -> {
            assertThat(port.getPort()).isEqualTo(http);
            assertThat(port.getTargetPort().getStrVal()).isEqualTo("http");
        });
        NetworkPolicy policy = base.named(NetworkPolicy.class, service);
        assertThat(policy.getSpec().getIngress().stream().flatMap(KubernetesTest::opened))
                .containsExactlyInAnyOrder(http, management);
        assertThat(base.named(NetworkPolicy.class, "gateway").getSpec().getEgress())
                .anySatisfy(rule -> {
                    assertThat(rule.getTo().getFirst().getPodSelector().getMatchLabels())
                            .isEqualTo(Map.of(NAME, service));
                    assertThat(rule.getPorts().getFirst().getPort().getIntVal()).isEqualTo(http);
                });
        assertThat(configuration(service))
                .containsEntry("TORIDE_HTTP_PORT", String.valueOf(http))
                .containsEntry("TORIDE_MANAGEMENT_PORT", String.valueOf(management));
        assertThat(ProjectFiles.text("deploy/gateway/upstreams.conf")).contains("server " + service + ":" + http + ";");
    }

    @Test
    void deniesEveryConnectionThatNoPolicyNames() {
        NetworkPolicy denial = base.named(NetworkPolicy.class, "deny-all");
        assertThat(denial.getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(denial.getSpec().getPodSelector().getMatchLabels()).isEmpty();
        assertThat(denial.getSpec().getIngress()).isEmpty();
        assertThat(denial.getSpec().getEgress()).isEmpty();
        // A rule without a peer lets everybody in: only the gateway may have one.
        assertThat(base.of(NetworkPolicy.class))
                .filteredOn(policy -> policy.getSpec().getIngress().stream()
                        .anyMatch(rule -> rule.getFrom().isEmpty()))
                .extracting(policy -> policy.getMetadata().getName())
                .containsExactly("gateway");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment-service", "inventory-service", "document-service"})
    void setsEveryVariableThatAServiceNeedsAndNoneThatItDoesNotRead(String service) {
        ServiceVariables read = ServiceVariables.of(service);
        Container container = container(base.named(Deployment.class, service));
        Set<String> set = Stream.concat(
                        configuration(service).keySet().stream(),
                        container.getEnv().stream().map(EnvVar::getName))
                .collect(Collectors.toSet());

        assertThat(read.required()).isNotEmpty();
        assertThat(set).containsAll(read.required()).isSubsetOf(read.known());
    }

    @Test
    void refersToSecretsAndContainsNone() {
        assertThat(base.of(Secret.class)).isEmpty();
        String guide = ProjectFiles.text("deploy/kubernetes/README.md");
        for (String service : ProjectFiles.SERVICES) {
            Container container = container(base.named(Deployment.class, service));
            assertThat(container.getEnv()).allSatisfy(variable -> {
                assertThat(variable.getValue()).isNull();
                assertThat(variable.getValueFrom().getSecretKeyRef().getName()).isEqualTo(service);
                assertThat(guide)
                        .contains(
                                "`" + variable.getValueFrom().getSecretKeyRef().getKey() + "`");
            });
            assertThat(configuration(service).keySet()).noneMatch(name -> name.matches(".*(PASSWORD|SECRET).*"));
            assertThat(guide).contains("`" + service + "`");
        }
    }

    @Test
    void treatsTheThreeServicesAlikeButForNameAndPorts() {
        String assessment = ProjectFiles.text("deploy/kubernetes/base/assessment-service.yaml");

        assertThat(ProjectFiles.text("deploy/kubernetes/base/inventory-service.yaml"))
                .isEqualTo(assessment.replace("assessment", "inventory").replace("081", "082"));
        assertThat(ProjectFiles.text("deploy/kubernetes/base/document-service.yaml"))
                .isEqualTo(assessment.replace("assessment", "document").replace("081", "083"));
    }

    @Test
    void hasADatabaseAndPeersUnderTheSameNamesAsCompose() {
        Compose compose = new Compose();
        for (String service : ProjectFiles.SERVICES) {
            Map<String, String> settings = new TreeMap<>(configuration(service));
            // The only one that differs: in Kubernetes the issuer is an address of the installation.
            settings.remove("TORIDE_OIDC_ISSUER");
            assertThat(compose.environment(service)).containsAllEntriesOf(settings);
        }
    }

    private Map<String, PodTemplateSpec> pods() {
        Map<String, PodTemplateSpec> pods = new TreeMap<>();
        base.of(Deployment.class)
                .forEach(deployment -> pods.put(
                        deployment.getMetadata().getName(), deployment.getSpec().getTemplate()));
        base.of(Job.class)
                .forEach(job ->
                        pods.put(job.getMetadata().getName(), job.getSpec().getTemplate()));
        return pods;
    }

    /** What the ConfigMaps named by a service hold: kustomize makes them from the env files of the same name. */
    private Map<String, String> configuration(String service) {
        Map<String, String> settings = new TreeMap<>();
        List<String> maps = new ArrayList<>();
        container(base.named(Deployment.class, service))
                .getEnvFrom()
                .forEach(source -> maps.add(source.getConfigMapRef().getName()));
        assertThat(maps).containsExactly("toride", service);
        for (String map : maps) {
            settings.putAll(ProjectFiles.settings(ProjectFiles.file("deploy/kubernetes/base/" + map + ".env")));
        }
        return settings;
    }

    private static Container container(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
    }

    private static String probed(Probe probe) {
        assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("management");
        return probe.getHttpGet().getPath();
    }

    private static Map<String, Integer> ports(Container container) {
        return container.getPorts().stream()
                .collect(Collectors.toMap(ContainerPort::getName, ContainerPort::getContainerPort));
    }

    private static Stream<Integer> opened(NetworkPolicyIngressRule rule) {
        return rule.getPorts().stream().map(port -> port.getPort().getIntVal());
    }

    private static boolean selects(LabelSelector selector, Map<String, String> labels) {
        Map<String, String> wanted = selector.getMatchLabels();
        return !wanted.isEmpty() && labels.entrySet().containsAll(wanted.entrySet());
    }
}
