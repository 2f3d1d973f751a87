package dev.toride.assessment.peer;

import java.time.ZoneId;

/** When a cell may be shown, each rule a named value. Ours, not IPA's. */
final class PeerPolicy {
    /** Fewer organizations than this are never shown. */
    static final int ORGANIZATIONS_MIN = 10;
    /** They come from at least so many tenants, */
    static final int TENANTS_MIN = 3;
    /** of which none has more than this share of them. */
    static final double TENANT_SHARE_MAX = 0.5;
    /** The number of organizations is told rounded to a multiple of this. */
    static final int ROUNDED_TO = 5;
    /** An organization counts with its latest completion, unless that is older. */
    static final int MONTHS_BACK = 24;
    /** Months begin here. */
    static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private PeerPolicy() {}
}
