package dev.toride.assessment.declaration;

import java.util.Optional;
import java.util.UUID;

/** Says what a company has in place for a star. Stands here, so that declarations need not know how it is judged. */
public interface StarJudge {
    /** As things are now; empty if the company's edition has no such star. Called inside a transaction. */
    Optional<StarReadiness> judge(UUID organization, String star);
}
