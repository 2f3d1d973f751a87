package dev.toride.inventory.risk;

import java.util.List;

/**
 * How an information asset is rated (評価値).
 *
 * @param confidentiality 機密性, {@code integrity} 完全性, {@code availability} 可用性, on the edition's scale
 * @param personalInformation ids of the kinds of personal information it holds; any forces the importance to the top
 * @param importanceReasons ids of the judgements made by hand that force it to the top
 */
public record AssetRating(
        int confidentiality,
        int integrity,
        int availability,
        List<String> personalInformation,
        List<String> importanceReasons) {
    public AssetRating {
        personalInformation = List.copyOf(personalInformation);
        importanceReasons = List.copyOf(importanceReasons);
    }
}
