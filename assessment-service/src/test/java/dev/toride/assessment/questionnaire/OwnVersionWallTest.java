package dev.toride.assessment.questionnaire;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toride.assessment.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A version stays what it is even if the service's own code wanted otherwise. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class OwnVersionWallTest {
    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update own_questionnaire_version set number = 2",
                "delete from own_questionnaire_version",
                "delete from own_questionnaire",
            })
    void theServiceCannotTouchAVersion(String statement) throws SQLException {
        OwnSample.published(new Samples("own-walls"), OwnSample.fresh());

        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.executeUpdate(statement))
                    .isInstanceOf(SQLException.class)
                    .extracting(refused -> ((SQLException) refused).getSQLState())
                    .as("insufficient privilege")
                    .isEqualTo("42501");
        }
    }
}
