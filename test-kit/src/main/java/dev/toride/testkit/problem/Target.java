package dev.toride.testkit.problem;

/**
 * Where a service's bad requests are sent.
 *
 * @param collection path of a collection that can be listed and posted to, e.g. {@code /v1/organizations}
 * @param body a body that {@code collection} takes
 * @param textField name of a text in the body
 * @param typedField name of a field of the body that is no text: a number or an enumeration
 * @param read scope for GET on the collection
 * @param write scope for POST on the collection
 */
public record Target(String collection, String body, String textField, String typedField, String read, String write) {}
