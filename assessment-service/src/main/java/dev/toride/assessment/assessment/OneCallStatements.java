package dev.toride.assessment.assessment;

import dev.toride.assessment.scoring.Comparison;
import dev.toride.kit.audit.AuditInsert;
import dev.toride.kit.json.StoredJson;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.tenancy.Caller;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/**
 * The statements of the partner's hot path, by hand because they carry half of its load: one that reads all that is needed, and
 * one that writes the assessment, its event and its audit entry. Both run in the service's transaction, under its tenant.
 */
@ApplicationScoped
class OneCallStatements {
    private static final String LOOK_UP = """
            select exists (select 1 from known_organization where id = ?), previous.id, previous.outcome, previous.choices,
              previous.questionnaire_version
            from (select 1) as always left join lateral (
              select id, outcome, choices, questionnaire_version from assessment
              where organization_id = ? and questionnaire = ? and state = 'COMPLETED'
              order by completed_at desc, id desc limit 1) as previous on true""";

    private static final String INSERT = """
            with assessed as (
              insert into assessment (tenant_id, id, version, organization_id, questionnaire, questionnaire_version, edition, state, consolidation,
                due_on, created_at, completed_at, completed_by, total, outcome, choices, result)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb)),
            told as (
            """ + Outbox.INSERT + ")\n" + AuditInsert.INSERT;

    private final AgroalDataSource database;
    private final Outbox outbox;
    private final AuditInsert audit;
    private final Caller caller;

    @Inject
    OneCallStatements(AgroalDataSource database, Outbox outbox, AuditInsert audit, Caller caller) {
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
    }

    /** Whether the company is known here, and what its new result is compared with. */
    record Found(boolean isKnown, @Nullable Previous previous) {}

    @SuppressWarnings("unchecked")
    Found lookUp(UUID organization, String questionnaire) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LOOK_UP)) {
            select.setObject(1, organization);
            select.setObject(2, organization);
            select.setString(3, questionnaire);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                UUID previous = row.getObject(2, UUID.class);
                return new Found(
                        row.getBoolean(1),
                        previous == null
                                ? null
                                : new Previous(
                                        previous,
                                        row.getObject(5, Integer.class),
                                        StoredJson.read(row.getString(3), Outcome.class),
                                        StoredJson.read(row.getString(4), Map.class),
                                        Comparison.whole()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("company not looked up", e);
        }
    }

    void insert(Assessment assessment) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int next = bind(insert, assessment);
            next = outbox.bind(insert, next, AssessmentEvents.completed(assessment));
            audit.bind(
                    insert,
                    next,
                    new AuditInsert.Change(
                            assessment.organizationId,
                            Assessment.class.getSimpleName(),
                            assessment.id(),
                            null,
                            StoredJson.write(assessment.told())));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("assessment not written", e);
        }
        outbox.wakeAfterCommit();
    }

    private int bind(PreparedStatement insert, Assessment assessment) throws SQLException {
        int next = 1;
        insert.setString(next++, caller.tenant());
        insert.setObject(next++, assessment.id());
        insert.setLong(next++, assessment.version());
        insert.setObject(next++, assessment.organizationId);
        insert.setString(next++, assessment.questionnaire);
        insert.setObject(next++, assessment.questionnaireVersion, Types.INTEGER);
        insert.setString(next++, assessment.edition);
        insert.setString(next++, assessment.state.name());
        insert.setString(next++, assessment.consolidation.name());
        insert.setObject(next++, assessment.dueOn);
        insert.setObject(next++, OffsetDateTime.ofInstant(assessment.createdAt, ZoneOffset.UTC));
        insert.setObject(next++, OffsetDateTime.ofInstant(assessment.completedAt, ZoneOffset.UTC));
        insert.setString(next++, assessment.completedBy);
        insert.setObject(next++, assessment.total);
        insert.setString(next++, StoredJson.write(assessment.outcome));
        insert.setString(next++, StoredJson.write(assessment.choices));
        insert.setString(next++, StoredJson.write(assessment.result));
        return next;
    }
}
