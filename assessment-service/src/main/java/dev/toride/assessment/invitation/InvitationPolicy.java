package dev.toride.assessment.invitation;

import java.time.Duration;

/** How long links live, each rule a named value. */
final class InvitationPolicy {
    static final Duration VALID_FOR_DEFAULT = Duration.ofDays(14);
    static final Duration VALID_FOR_MAX = Duration.ofDays(90);

    private InvitationPolicy() {}
}
