package dev.toride.assessment.catalog.pack;

import java.util.List;

/** A small sound edition, a questionnaire of points and a checklist: what tests break one line at a time. */
public final class SamplePacks {
    public static final String EDITION = """
            format: edition/1
            id: sample-1
            version: 1
            title: {ja: 見本, en: Sample}
            published: 2026-01
            attribution: {ja: 見本です, en: A sample}
            sources:
              - {id: book, title: {ja: 本, en: Book}, url: https://example.org/book}
              - {id: page, title: {ja: 頁, en: Page}}
            provenance: {source: [book], confidence: GUIDELINE}
            principles:
              - {id: "1", title: {ja: 原則, en: Principle}, summary: {ja: 要約, en: Summary}}
            initiatives:
              - {id: "1", title: {ja: 取組, en: Initiative}, summary: {ja: 要約, en: Summary}}
            steps:
              - {id: "1", title: {ja: 段階, en: Step}, summary: {ja: 要約, en: Summary}, practices: ["2-1"]}
            practices:
              - {id: "2-1", section: "2(1)", title: {ja: 実践, en: Practice}, initiatives: ["1"]}
            managementRoles: []
            emergencyRoles: []
            lossKinds: []
            inspectionMethods: []
            regulationFamilies: []
            """;

    public static final String POINTS = """
            format: questionnaire/1
            id: sample-1.points
            edition: sample-1
            version: 1
            title: {ja: 質問, en: Questions}
            mode: POINTS
            attribution: {ja: 見本です, en: A sample}
            practices: ["2-1"]
            sources:
              - {id: book, title: {ja: 本, en: Book}}
            provenance: {source: [book], confidence: PROPOSAL}
            sections:
              - {id: one, title: {ja: 一, en: One}, items: ["a", "b"]}
              - {id: two, title: {ja: 二, en: Two}, items: ["c"]}
            items:
              - {id: "a", question: {ja: 問い, en: Question}, title: {ja: 題, en: Title}}
              - {id: "b", question: {ja: 問い, en: Question}, title: {ja: 題, en: Title}}
              - {id: "c", question: {ja: 問い, en: Question}, title: {ja: 題, en: Title}}
            choices:
              - {id: GOOD, label: {ja: 良い, en: Good}, points: 10}
              - {id: BAD, label: {ja: 悪い, en: Bad}, points: 3}
              - {id: DUNNO, label: {ja: 不明, en: Unknown}, points: -2, unknown: true}
            bands:
              - {id: LOW, from: -6, to: 0, verdict: {ja: 低, en: Low}, advice: {ja: 助言, en: Advice}}
              - {id: HIGH, from: 1, to: 30, verdict: {ja: 高, en: High}, advice: {ja: 助言, en: Advice}}
            """;

    public static final String CHECKLIST = """
            format: questionnaire/1
            id: sample-1.checklist
            edition: sample-1
            version: 1
            title: {ja: 一覧, en: List}
            mode: CHECKLIST
            attribution: {ja: 見本です, en: A sample}
            practices: []
            sources:
              - {id: book, title: {ja: 本, en: Book}}
            provenance: {source: [book], confidence: PROPOSAL}
            sections:
              - {id: one, title: {ja: 一, en: One}, items: ["a", "b", "c"]}
            items:
              - {id: "a", question: {ja: 問い, en: Question}, title: {ja: 題, en: Title}}
              - {id: "b", question: {ja: 問い, en: Question}, title: {ja: 題, en: Title}}
              - {id: "c", question: {ja: 問い, en: Question}, title: {ja: 題, en: Title}}
            choices:
              - {id: "YES", label: {ja: はい, en: "Yes"}, settles: true}
              - {id: "NO", label: {ja: いいえ, en: "No"}, settles: false}
              - {id: DUNNO, label: {ja: 不明, en: Unknown}, settles: false, unknown: true}
            """;

    private SamplePacks() {}

    public static Packs read() {
        return PackReader.read(files(EDITION, POINTS, CHECKLIST));
    }

    static List<PackFile> files(String edition, String points, String checklist) {
        return List.of(
                new PackFile("edition.yaml", edition),
                new PackFile("points.yaml", points),
                new PackFile("checklist.yaml", checklist));
    }
}
