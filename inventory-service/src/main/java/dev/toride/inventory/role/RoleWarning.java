package dev.toride.inventory.role;

import dev.toride.inventory.guideline.LocalizedText;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something about the division of roles that the guideline advises against; it forbids nothing. */
@Schema(description = "Something about the division of roles that the guideline advises against; it forbids nothing.")
public record RoleWarning(
        @Schema(required = true) Code code,

        @Schema(required = true, description = "The person concerned.")
        UUID person,

        @Schema(required = true) LocalizedText text,

        @Schema(required = true, description = "Where the guideline says so.")
        LocalizedText reference) {

    /** Open: more may follow. */
    public enum Code {
        /** Third edition, part 2, 4 (1) ①: a company should not leave all of information security to one person. */
        ONE_PERSON_HOLDS_EVERY_ROLE
    }

    static RoleWarning onePersonHoldsEveryRole(UUID person) {
        return new RoleWarning(
                Code.ONE_PERSON_HOLDS_EVERY_ROLE,
                person,
                new LocalizedText(
                        "一人がすべての役割を担っています。誰か一人に情報セキュリティ対策のすべてを任せる体制は望ましくありません。役割を分けられないか検討してください。",
                        "One person holds every role. Leaving all of information security to one person is not advisable:"
                                + " consider dividing the roles."),
                new LocalizedText(
                        "中小企業の情報セキュリティ対策ガイドライン 第3版 第2部 4 (1) ① 責任分担と連絡体制の整備",
                        "Guideline, 3rd edition, part 2, 4 (1) ①: dividing responsibilities"));
    }
}
