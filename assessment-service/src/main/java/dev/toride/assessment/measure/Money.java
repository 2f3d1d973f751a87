package dev.toride.assessment.measure;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount of whole yen; a text in JSON, so that no client rounds it. What is sent is bounded, so sums fit into a long. */
@Schema(description = "An amount of whole yen.")
public record Money(
        @NotNull
        @Pattern(regexp = "0|[1-9][0-9]{0,11}")
        @Schema(
                required = true,
                pattern = "^(0|[1-9][0-9]{0,17})$",
                description = "Digits without separators; at most 12 of them in a request.",
                examples = "120000")
        String amount,

        @NotNull @Schema(required = true) Currency currency) {

    /** Measures are planned and paid in yen; a sum of several currencies would need rates that nobody here knows. */
    @Schema(name = "MoneyCurrency")
    public enum Currency {
        JPY
    }

    public static Money yen(long amount) {
        return new Money(Long.toString(amount), Currency.JPY);
    }

    @Nullable
    static Money ofNullable(@Nullable Long yen) {
        return yen == null ? null : yen(yen);
    }

    @Nullable
    static Long yenOf(@Nullable Money money) {
        return money == null ? null : money.yen();
    }

    public long yen() {
        return Long.parseLong(amount);
    }
}
