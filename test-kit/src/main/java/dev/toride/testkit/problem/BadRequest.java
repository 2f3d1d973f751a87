package dev.toride.testkit.problem;

import dev.toride.testkit.infrastructure.Tokens;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One bad request and the status it must get.
 *
 * @param token bearer token, or null for none
 * @param bytes body, or null for none
 */
record BadRequest(
        String method, String path, String token, Map<String, String> headers, byte[] bytes, int... statuses) {
    private static final String JSON = "application/json";

    static Map<String, BadRequest> all(Target target) {
        String token = Tokens.forTenant("bad-requests").token();
        Map<String, BadRequest> all = new LinkedHashMap<>();
        bodies(target, token, all);
        addresses(target, token, all);
        callers(target, token, all);
        return all;
    }

    private static void bodies(Target target, String token, Map<String, BadRequest> all) {
        String path = target.collection();
        String text = "\"" + target.textField() + "\":";
        String typed = "\"" + target.typedField() + "\":";
        all.put("malformed JSON", post(path, token, "{\"a\":", 400));
        all.put("trailing text", post(path, token, target.body() + " x", 400));
        all.put("empty body", post(path, token, "", 400));
        all.put("null body", post(path, token, "null", 400));
        all.put("array for object", post(path, token, "[]", 400));
        all.put("text for object", post(path, token, "\"x\"", 400));
        all.put("unknown property", post(path, token, with(target, "\"zzUnknown\":1"), 400));
        all.put("duplicate key", post(path, token, with(target, text + "\"zzTwice\"," + text + "\"zzTwice\""), 400));
        all.put("number for text", post(path, token, "{" + text + "12345}", 400));
        all.put("object for text", post(path, token, "{" + text + "{\"zzSecret\":1}}", 400));
        all.put("text for another type", post(path, token, "{" + typed + "\"zzSecret\"}", 400));
        all.put("number for another type", post(path, token, "{" + typed + "1e9999}", 400));
        all.put("fraction for another type", post(path, token, "{" + typed + "1.5}", 400));
        all.put("empty object", post(path, token, "{}", 400));
        all.put("nested 100 deep", post(path, token, "[".repeat(100) + "]".repeat(100), 400));
        all.put("nested 100,000 deep", post(path, token, "{\"a\":".repeat(100_000), 400));
        all.put("huge number", post(path, token, "{" + typed + "1".repeat(10_000) + "}", 400));
        all.put("NUL in a text", post(path, token, "{" + text + "\"zz\\u0000\"}", 400));
        all.put("lone surrogate in a text", post(path, token, "{" + text + "\"zz\\ud800\"}", 400));
        all.put("very long text", post(path, token, "{" + text + "\"" + "z".repeat(1_500_000) + "\"}", 400));
        all.put("bad UTF-8", new BadRequest("POST", path, token, Map.of("Content-Type", JSON), badUtf8(target), 400));
        all.put("10 MB", post(path, token, "{" + text + "\"" + "z".repeat(10_000_000) + "\"}", 413));
        all.put("text/plain", body(path, token, "text/plain", 415));
        all.put("application/xml", body(path, token, "application/xml", 415));
        all.put("malformed media type", body(path, token, "zz", 400, 415));
    }

    private static void addresses(Target target, String token, Map<String, BadRequest> all) {
        String path = target.collection();
        all.put("unknown path", get("/v1/zz-nothing", token, 404));
        all.put("no id in the path", get(path + "/zz-no-id", token, 404));
        all.put("unknown id", get(path + "/00000000-0000-7000-8000-000000000000", token, 404));
        all.put("wrong method", new BadRequest("PATCH", path, token, Map.of("Content-Type", JSON), new byte[0], 405));
        all.put("limit is no number", get(path + "?limit=abc", token, 400));
        all.put("limit is 0", get(path + "?limit=0", token, 400));
        all.put("limit is too large", get(path + "?limit=1001", token, 400));
        all.put("foreign page token", get(path + "?pageToken=zzzz", token, 400));
        all.put("page token is no base64", get(path + "?pageToken=%00%ff", token, 400));
        all.put("Accept: text/csv", new BadRequest("GET", path, token, Map.of("Accept", "text/csv"), null, 406));
        all.put(
                "injected header value",
                get(path + "?limit=" + URLEncoder.encode("1\r\nX-Evil: 1", StandardCharsets.UTF_8), token, 400));
        all.put("SQL in a parameter", get(path + "?pageToken=" + encode("' or 1=1 --"), token, 400));
        all.put(
                "malformed Idempotency-Key",
                new BadRequest(
                        "POST",
                        path,
                        token,
                        Map.of("Content-Type", JSON, "Idempotency-Key", "zz zz"),
                        target.body().getBytes(StandardCharsets.UTF_8),
                        400));
    }

    private static void callers(Target target, String token, Map<String, BadRequest> all) {
        String path = target.collection();
        Tokens tenant = Tokens.forTenant("bad-requests");
        all.put("no token", get(path, null, 401));
        all.put("garbage token", get(path, "zz.zz.zz", 401));
        all.put("signature stripped", get(path, token.substring(0, token.lastIndexOf('.') + 1), 401));
        all.put("claims swapped", get(path, swapped(token), 401));
        all.put("alg none", get(path, unsigned(token), 401));
        all.put(
                "missing scope",
                get(path, tenant.scopes("act:for", "tenant:all").token(), 403));
        all.put(
                "no organizations and not all of them",
                get(path, tenant.scopes(target.read()).token(), 403));
        all.put(
                "may read and not write",
                post(path, tenant.scopes(target.read(), "tenant:all").token(), target.body(), 403));
    }

    private static BadRequest get(String path, String token, int... statuses) {
        return new BadRequest("GET", path, token, Map.of(), null, statuses);
    }

    private static BadRequest post(String path, String token, String body, int... statuses) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new BadRequest("POST", path, token, Map.of("Content-Type", JSON), bytes, statuses);
    }

    private static BadRequest body(String path, String token, String mediaType, int... statuses) {
        return new BadRequest("POST", path, token, Map.of("Content-Type", mediaType), new byte[] {'z'}, statuses);
    }

    private static String with(Target target, String more) {
        return target.body().strip().replaceFirst("\\{", "{" + more + ",");
    }

    private static byte[] badUtf8(Target target) {
        byte[] bytes = ("{\"" + target.textField() + "\":\"zz?\"}").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xff;
        return bytes;
    }

    private static String swapped(String token) {
        String[] parts = token.split("\\.", -1);
        String claims = new String(java.util.Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("bad-requests", "somebody-else");
        return parts[0] + "." + encoded(claims) + "." + parts[2];
    }

    private static String unsigned(String token) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + token.split("\\.", -1)[1] + ".";
    }

    private static String encoded(String json) {
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
