package dev.toride.system.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Kubernetes manifests as typed objects. Strict: a kind or field that the API does not have is an error, which without an API server
 * nothing else would notice.
 */
record Manifests(List<HasMetadata> all) {
    private static final KubernetesSerialization KUBERNETES = new KubernetesSerialization();

    /** The files of the base and of the gateway, before kustomize. */
    static Manifests ofBase() {
        StringBuilder text = new StringBuilder();
        for (String folder : List.of("deploy/kubernetes/base", "deploy/gateway")) {
            for (Path file : ProjectFiles.filesIn(folder, ".yaml")) {
                String name = file.getFileName().toString();
                if (!name.equals("kustomization.yaml") && !name.equals("openapi.yaml")) {
                    text.append("---\n").append(ProjectFiles.text(file));
                }
            }
        }
        return parse(text.toString());
    }

    static Manifests parse(String text) {
        List<HasMetadata> all = new ArrayList<>();
        for (JsonNode document : ProjectFiles.yamlDocuments(text)) {
            if (!document.isNull()) {
                all.add(typed(document));
            }
        }
        return new Manifests(List.copyOf(all));
    }

    <T extends HasMetadata> List<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <T extends HasMetadata> T named(Class<T> kind, String name) {
        Optional<T> found = of(kind).stream()
                .filter(one -> one.getMetadata().getName().equals(name))
                .findFirst();
        return found.orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " " + name));
    }

    private static HasMetadata typed(JsonNode document) {
        String name = document.at("/kind").asText() + " "
                + document.at("/metadata/name").asText();
        Object read = KUBERNETES.unmarshal(document.toString());
        if (read instanceof GenericKubernetesResource || !(read instanceof HasMetadata resource)) {
            throw new AssertionError(name + ": Kubernetes has no such kind");
        }
        List<String> unknown = new ArrayList<>();
        collectUnknown(resource, name, unknown);
        if (!unknown.isEmpty()) {
            throw new AssertionError("Kubernetes has no such fields: " + unknown);
        }
        return resource;
    }

    private static void collectUnknown(Object value, String path, List<String> unknown) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collectUnknown(list.get(i), path + "/" + i, unknown);
            }
        } else if (value != null && value.getClass().getName().startsWith("io.fabric8.kubernetes.api.model")) {
            for (Method getter : value.getClass().getMethods()) {
                if (getter.getName().startsWith("get")
                        && getter.getParameterCount() == 0
                        && !Modifier.isStatic(getter.getModifiers())
                        && !(value instanceof Enum)) {
                    Object field = call(getter, value);
                    if (getter.getName().equals("getAdditionalProperties")) {
                        ((Map<?, ?>) field).keySet().forEach(key -> unknown.add(path + "/" + key));
                    } else {
                        collectUnknown(field, path + "/" + getter.getName().substring(3), unknown);
                    }
                }
            }
        }
    }

    private static Object call(Method getter, Object on) {
        try {
            return getter.invoke(on);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new AssertionError(getter.toString(), broken);
        }
    }
}
