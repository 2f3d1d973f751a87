package dev.toride.assessment.progress.evaluation;

import dev.toride.assessment.catalog.LocalizedText;

/** Why a criterion is not met (まだの理由). {@code {}} stands for a number or a day. */
public enum ShortfallCode {
    NOT_ASSESSED("この質問票での診断が、まだ完了していません。", "No assessment with this questionnaire has been completed."),
    ITEMS_OPEN("最新の診断では、実施できていない項目があと{}件あります。", "By the latest assessment, {} item(s) are not carried out in full."),
    ASSESSED_ONCE(
            "完了した自社診断がまだ1回だけなので、比べる前回がありません。",
            "Only one assessment has been completed, so there is none to compare with."),
    NO_DOCUMENT("この文書は、Torideではまだ作られていません。", "No such document has been drafted in Toride."),
    NOT_APPROVED("文書はありますが、まだ承認されていません。", "The document is there but has not been approved."),
    NOT_PUBLISHED("文書はありますが、まだ公開されていません。", "The document is there but has not been published."),
    NOTHING_DECIDED("診断の結果をもとに採用した対策が、まだありません。", "No measure has been adopted from a result."),
    NOT_REPORTED("報告まで終わった点検が、まだありません。", "No inspection has been reported."),
    NOT_EVALUATED("点検は報告されていますが、経営者がまだ評価していません。", "An inspection was reported, but management has not evaluated it."),
    OFFICER_MISSING("情報セキュリティ責任者が、まだ決まっていません。", "Nobody is named as information security officer."),
    ROLES_MISSING(
            "情報セキュリティ責任者は決まっていますが、ほかの役割がまだ決まっていません。",
            "There is an information security officer, but the other roles are open."),
    NOT_KNOWN_HERE(
            "Torideの記録だけでは確かめられません。できているときは、経営者か情報セキュリティ責任者がその旨を登録してください。",
            "Toride's records cannot tell. If it is done, the owner or the information security officer attests it."),
    ATTESTATION_EXPIRED(
            "会社による確認の期限（{}）が過ぎています。もう一度確認してください。", "The company's attestation was good until {}. Please check again.");

    private final LocalizedText text;

    ShortfallCode(String ja, String en) {
        text = new LocalizedText(ja, en);
    }

    Shortfall plain() {
        return new Shortfall(this, text);
    }

    Shortfall with(Object value) {
        String shown = String.valueOf(value);
        return new Shortfall(
                this,
                new LocalizedText(text.ja().replace("{}", shown), text.en().replace("{}", shown)));
    }
}
