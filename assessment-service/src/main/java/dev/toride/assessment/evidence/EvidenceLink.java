package dev.toride.assessment.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where something is that shows an answer, a judgement or a correction to be true (証跡): a record, a screenshot, a rule. Never fetched by Toride. */
@Schema(
        description =
                "Where something is that shows an answer, a judgement or a correction to be true. It is kept, never fetched.")
public record EvidenceLink(
        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Windows Updateの設定画面")
        String title,

        @NotNull
        @Size(max = 2000)
        @Pattern(regexp = "https?://[^\\s<>\"]+")
        @Schema(required = true, description = "http or https.", examples = "https://files.example/security/update.png")
        String url) {}
