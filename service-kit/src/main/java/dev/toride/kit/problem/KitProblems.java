package dev.toride.kit.problem;

/** The problems that any operation can answer. */
public final class KitProblems {
    public static final ProblemType MALFORMED_BODY = new ProblemType("malformed-body", 400);
    public static final ProblemType INVALID_REQUEST = new ProblemType("invalid-request", 400);
    public static final ProblemType UNAUTHENTICATED = new ProblemType("unauthenticated", 401);
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", 403);
    public static final ProblemType TENANT_MISSING = new ProblemType("tenant-missing", 403);
    public static final ProblemType ORGANIZATION_SCOPE_MISSING = new ProblemType("organization-scope-missing", 403);
    public static final ProblemType UNIT_LIMITED = new ProblemType("unit-limited", 403);
    public static final ProblemType ORGANIZATION_LIMITED = new ProblemType("organization-limited", 403);
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", 404);
    public static final ProblemType METHOD_NOT_ALLOWED = new ProblemType("method-not-allowed", 405);
    public static final ProblemType NOT_ACCEPTABLE = new ProblemType("not-acceptable", 406);
    public static final ProblemType REQUEST_TIMEOUT = new ProblemType("request-timeout", 408);
    public static final ProblemType CONFLICT = new ProblemType("conflict", 409);
    public static final ProblemType STALE = new ProblemType("stale", 412);
    public static final ProblemType BODY_TOO_LARGE = new ProblemType("body-too-large", 413);
    public static final ProblemType URI_TOO_LONG = new ProblemType("uri-too-long", 414);
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE = new ProblemType("unsupported-media-type", 415);
    public static final ProblemType IDEMPOTENCY_KEY_REUSED = new ProblemType("idempotency-key-reused", 422);
    public static final ProblemType PRECONDITION_REQUIRED = new ProblemType("precondition-required", 428);
    public static final ProblemType HEADERS_TOO_LARGE = new ProblemType("headers-too-large", 431);
    public static final ProblemType INTERNAL_ERROR = new ProblemType("internal-error", 500);
    public static final ProblemType NOT_IMPLEMENTED = new ProblemType("not-implemented", 501);
    public static final ProblemType UNAVAILABLE = new ProblemType("unavailable", 503);

    private KitProblems() {}
}
