package dev.toride.document.rendering;

import dev.toride.document.rendering.model.Language;
import dev.toride.document.rendering.model.RadarChart;
import dev.toride.document.template.Fields;
import dev.toride.document.template.Fields.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Fields of a made-up manufacturer of 38 people with three departments. */
public final class SampleFields {
    private SampleFields() {}

    public static Fields policy(Language language) {
        boolean ja = language == Language.JA;
        return Fields.builder()
                .text("company", ja ? "株式会社見本製作所" : "Sample Works Co., Ltd.")
                .choice("origin", "BOTH")
                .choice("improvement", "INCLUDE")
                .date("established", LocalDate.of(2026, 11, 24))
                .text("representativeTitle", ja ? "代表取締役" : "President")
                .text("representativeName", ja ? "代表者 氏名" : "Name of the Representative")
                .text(
                        "contact",
                        ja ? "総務部 情報セキュリティ担当（内線 101）" : "General Affairs, information security desk (ext. 101)")
                .build();
    }

    public static Fields report(Language language) {
        return language == Language.JA ? japaneseReport() : englishReport();
    }

    private static Fields.Builder numbers() {
        return Fields.builder()
                .date("reportedOn", LocalDate.of(2026, 11, 24))
                .date("assessedOn", LocalDate.of(2026, 11, 20))
                .choice("consolidation", "LOWEST")
                .number("total", 44)
                .number("maximum", 100)
                .choice("change", "UP")
                .number("changePoints", 13)
                .number("previousTotal", 31)
                .date("previousOn", LocalDate.of(2026, 5, 15));
    }

    private static Fields japaneseReport() {
        return numbers()
                .text("company", "株式会社見本製作所")
                .text("questionnaire", "5分でできる！情報セキュリティ自社診断（25項目）")
                .text("edition", "中小企業の情報セキュリティ対策ガイドライン 第3版")
                .text("attribution", "独立行政法人情報処理推進機構（IPA）「中小企業の情報セキュリティ対策ガイドライン 第3版」付録3、本編表4")
                .text("answeredBy", "総務部、営業部、製造部")
                .text("verdict", "いつ事故が起きても不思議ではない状態です")
                .text("advice", "まず「わからない」設問の事実を確かめ、得点の低い設問からすぐに対策を始めてください。")
                .rows(
                        "parts",
                        List.of(part("基本的対策", 8, 20, 40), part("従業員としての対策", 26, 52, 50), part("組織としての対策", 10, 28, 35)))
                .figure("radar", radar(List.of("基本的対策", "従業員としての対策", "組織としての対策"), List.of("会社全体", "総務部", "営業部", "製造部")))
                .rows(
                        "unknownItems",
                        List.of(
                                question("9", "無線LANを安全に使うために適切な暗号化方式を設定するなどの対策をしていますか？")
                                        .text("units", "営業部、製造部"),
                                question("23", "クラウドサービスやウェブサイトの運用などで利用する外部サービスは、安全・信頼性を把握して選定していますか？")
                                        .text("units", "製造部")))
                .rows(
                        "weakestItems",
                        List.of(
                                lost("9", "無線LANを安全に使うために適切な暗号化方式を設定するなどの対策をしていますか？", "わからない", 5),
                                lost("4", "重要情報に対する適切なアクセス制限を行っていますか？", "実施していない", 4),
                                lost("21", "個人所有の情報機器を業務で利用する場合のセキュリティ対策を明確にしていますか？", "実施していない", 4),
                                lost("24", "セキュリティ事故が発生した場合に備え、緊急時の体制整備や対応手順を作成するなど準備をしていますか？", "実施していない", 4),
                                lost("11", "パソコンやサーバーのウイルス感染、故障や誤操作による重要情報の消失に備えてバックアップを取得していますか？", "一部実施している", 2)))
                .rows("units", List.of(unit("総務部", 72, 0), unit("営業部", 55, 1), unit("製造部", 47, 3)))
                .rows(
                        "disagreements",
                        List.of(
                                question("12", "紛失や盗難を防止するため、重要情報が記載された書類や電子媒体は机上に放置せず、書庫などに安全に保管していますか？")
                                        .text("answers", "総務部 実施している、営業部 一部実施している、製造部 実施していない")
                                        .text("adopted", "実施していない"),
                                question("14", "離席時にパソコン画面の覗き見や勝手な操作ができないようにしていますか？")
                                        .text("answers", "総務部 実施している、営業部 実施していない、製造部 実施していない")
                                        .text("adopted", "一部実施している（責任者が変更：共用端末を除き設定済み）")))
                .items(
                        "nextSteps",
                        List.of(
                                "無線LANの暗号化方式をWPA2以上に改め、推測されにくい暗号キーを設定する",
                                "共有フォルダーの閲覧範囲を、業務に必要な人に限る",
                                "私物の情報機器の利用を許可制とし、条件を社内に示す"))
                .build();
    }

    private static Fields englishReport() {
        return numbers()
                .text("company", "Sample Works Co., Ltd.")
                .text("questionnaire", "Five-minute information security self-assessment (25 questions)")
                .text("edition", "Information Security Guidelines for SMEs, 3rd edition")
                .text(
                        "attribution",
                        "Information-technology Promotion Agency, Japan (IPA), “Information Security Guidelines for SMEs”, 3rd"
                                + " edition, appendix 3 and table 4; English by Toride")
                .text("answeredBy", "General Affairs, Sales, Production")
                .text("verdict", "An incident may happen at any time")
                .text(
                        "advice",
                        "Find out about the questions nobody could answer, and start at once with the weakest items.")
                .rows(
                        "parts",
                        List.of(
                                part("Basic measures", 8, 20, 40),
                                part("Measures by employees", 26, 52, 50),
                                part("Measures as an organization", 10, 28, 35)))
                .figure(
                        "radar",
                        radar(
                                List.of("Basic measures", "Measures by employees", "Measures as an organization"),
                                List.of("Company", "General Affairs", "Sales", "Production")))
                .rows(
                        "weakestItems",
                        List.of(
                                lost(
                                        "9",
                                        "Is the wireless LAN set up to be used safely, for example with suitable encryption?",
                                        "Don’t know",
                                        5),
                                lost(
                                        "4",
                                        "Is access to important information limited to those who need it?",
                                        "Not done",
                                        4)))
                .rows("units", List.of(unit("General Affairs", 72, 0), unit("Sales", 55, 1), unit("Production", 47, 3)))
                .items(
                        "nextSteps",
                        List.of("Switch the wireless LAN to WPA2 or later and set a key that is hard to guess"))
                .build();
    }

    public static RadarChart radar(List<String> axes, List<String> series) {
        int[][] shares = {{40, 50, 35}, {80, 73, 64}, {55, 62, 43}, {40, 54, 39}};
        return new RadarChart(
                axes,
                BigDecimal.valueOf(100),
                "%",
                Stream.iterate(0, i -> i + 1)
                        .limit(series.size())
                        .map(i -> new RadarChart.Series(
                                series.get(i),
                                java.util.Arrays.stream(shares[i])
                                        .mapToObj(BigDecimal::valueOf)
                                        .toList()))
                        .toList());
    }

    private static Row part(String title, int points, int maximum, int share) {
        return Row.of("title", title)
                .number("points", points)
                .number("maximum", maximum)
                .number("share", share);
    }

    private static Row question(String number, String question) {
        return Row.of("number", number).text("question", question);
    }

    private static Row lost(String number, String question, String answer, int points) {
        return question(number, question).text("answer", answer).number("lost", points);
    }

    private static Row unit(String name, int points, int unknown) {
        return Row.of("unit", name)
                .number("points", points)
                .number("share", points)
                .number("unknown", unknown);
    }
}
