package dev.toride.inventory;

import static io.restassured.RestAssured.given;

import dev.toride.testkit.infrastructure.Tokens;
import java.util.LinkedHashMap;
import java.util.Map;

/** Things of one company, made over HTTP. */
public final class Samples {
    public static final String ORGANIZATION = "{\"name\": \"株式会社みほん製作所\", \"employees\": 38}";
    public static final String UNIT = "{\"name\": \"製造部\", \"kind\": \"DEPARTMENT\"}";
    public static final String PERSON = "{\"name\": \"経営者\"}";
    public static final String ASSET = """
            {"businessCategory": "営業", "name": "顧客リスト", "userScope": "営業部", "managingDepartment": "営業部",
             "medium": "OFFICE_PC", "personalInformation": ["PERSONAL"],
             "confidentiality": 1, "integrity": 1, "availability": 0}""";
    public static final String THREATS = "{\"threats\": [{\"threat\": \"PC-1\", \"frequency\": 3}]}";
    public static final String CONTROLS = "{\"answers\": [{\"check\": \"1-4\", \"answer\": \"DONE\"}]}";

    private final String token;

    public Samples(String tenant) {
        token = Tokens.forTenant(tenant).token();
    }

    /** Ids by the names that path parameters have. */
    public Map<String, String> company() {
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("organization", post("/v1/organizations", ORGANIZATION));
        String company = "/v1/organizations/" + ids.get("organization");
        ids.put("unit", post(company + "/units", UNIT));
        ids.put("person", post(company + "/people", PERSON));
        ids.put("assignment", post(company + "/role-assignments", assignment(ids.get("person"))));
        ids.put("asset", post(company + "/assets", ASSET));
        ids.put("risk", ids.get("asset"));
        return ids;
    }

    public static String assignment(String person) {
        return "{\"person\": \"" + person + "\", \"role\": \"OWNER\"}";
    }

    public String post(String path, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String token() {
        return token;
    }
}
