package dev.toride.assessment.questionnaire;

import dev.toride.kit.tenancy.Aggregate;
import jakarta.annotation.Nullable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A questionnaire that a tenant wrote itself, for all of its companies. What it asks stands in its versions. */
@Entity
@Table(name = "own_questionnaire")
class OwnQuestionnaire extends Aggregate {
    static final String ID_PATTERN = "own\\.[a-z0-9]+(-[a-z0-9]+)*";
    static final int ID_CHARACTERS_MAX = 40;

    /** As in the API, such as {@code own.shops}. */
    String questionnaire;

    /** Of the newest version; 1 or more. */
    int latest;

    Instant createdAt;

    @Nullable
    Instant withdrawnAt;

    /** For Hibernate. */
    protected OwnQuestionnaire() {}

    OwnQuestionnaire(String questionnaire, Instant now) {
        super(freshId());
        this.questionnaire = questionnaire;
        this.latest = 1;
        this.createdAt = now;
    }

    /** Whether there can be one of this id. What cannot is never asked for in the database, which takes not every character. */
    static boolean isId(String id) {
        return id.length() <= ID_CHARACTERS_MAX && id.matches(ID_PATTERN);
    }

    /** The number of the version to be added. The caller holds the row's lock, so numbers have no gaps. */
    int next() {
        if (withdrawnAt != null) {
            throw QuestionnaireProblems.WITHDRAWN.problem();
        }
        latest++;
        return latest;
    }

    /** Withdrawing twice is withdrawing once. */
    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }
}
