package dev.toride.assessment.catalog.pack;

import java.util.List;

/** Small sound packs: what tests break one line at a time. */
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
              - {id: "1", title: {ja: 段階, en: Step}, summary: {ja: 要約, en: Summary}, practices: ["2-1"], criteria: [KNOWN]}
            practices:
              - {id: "2-1", section: "2(1)", title: {ja: 実践, en: Practice}, initiatives: ["1"]}
            managementRoles: []
            emergencyRoles: []
            lossKinds:
              - {id: MONEY, title: {ja: 金銭, en: Money}, summary: {ja: 要約, en: Summary}}
            regulationFamilies: []
            highlights: []
            inspectionMethods:
              - {id: REVIEW, title: {ja: 閲覧, en: Review}, summary: {ja: 要約, en: Summary}}
            provenanceOf:
              criteria: {source: [page], confidence: PROPOSAL}
              practices: {source: [page], confidence: PROPOSAL}
            criteria:
              - {id: KNOWN, title: {ja: 基準, en: Criterion}, practice: "2-1", questionnaire: sample-1.points, nextAction: {ja: 次, en: Next}}
              - {id: DECLARED, title: {ja: 基準, en: Criterion}, practice: "2-1", nextAction: {ja: 次, en: Next}}
            caseExamples:
              - {id: CASE, lossKind: MONEY, title: {ja: 事例, en: Case}, company: {ja: 社, en: Co}, story: {ja: 話, en: Story}, cause: {ja: 因, en: Cause}, lesson: {ja: 策, en: Lesson}}
            inspectionExamples:
              - id: LOOK
                title: {ja: 例, en: Example}
                criterion: {ja: 基準, en: Criterion}
                methods: [REVIEW]
                lookedAt: {ja: 対象, en: Object}
                judgement: {ja: 適合, en: Met}
                finding: {ja: 所見, en: Finding}
                correction: {ja: 是正, en: Correction}
            stepFour:
              informationSources:
                - {id: SITE, title: {ja: 窓口, en: Site}, summary: {ja: 要約, en: Summary}}
              websiteStages: []
              websiteForms:
                - {id: OWN, title: {ja: 自社, en: Own}, freedom: {ja: 高, en: High}, effort: {ja: 大, en: Much}, cost: {ja: 高, en: High}, responsibility: {ja: 全, en: All}, suits: {ja: 社, en: Some}}
              cloudStages: []
              securityServices: []
              technicalMeasures:
                - {id: NET, title: {ja: 網, en: Net}, summary: {ja: 要約, en: Summary}, examples: [{ja: 壁, en: Wall}]}
            securityAction:
              stars:
                - {id: "1", title: {ja: 一つ星, en: One}, summary: {ja: 要約, en: Summary}, criteria: [DECLARED]}
              wording: {say: [{ja: 宣言, en: Declared}], avoid: [{ja: 認定, en: Certified}]}
              declarationId: {pattern: "[45][0-9]{10}", description: {ja: 番号, en: Number}}
              facts: []
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
              - {id: book, title: {ja: 本, en: Book}, url: https://example.org/book}
            provenance: {source: [book], confidence: GUIDELINE}
            sections:
              - {id: one, title: {ja: 一, en: One}, items: ["a", "b"]}
              - {id: two, title: {ja: 二, en: Two}, items: ["c"]}
            items:
              - {id: "a", question: {ja: 問い一, en: Question}, title: {ja: 題, en: Title}}
              - {id: "b", question: {ja: 問い二, en: Question}, title: {ja: 題, en: Title}}
              - {id: "c", question: {ja: 問い三, en: Question}, title: {ja: 題, en: Title}}
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
              - {id: book, title: {ja: 本, en: Book}, url: https://example.org/book}
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

    /** A later edition, of which only differences are written. */
    static final String LATER_EDITION = """
            format: edition/1
            id: sample-2
            extends: sample-1
            predecessor: sample-1
            version: 4
            title: {ja: 見本2, en: Sample 2}
            published: 2026-02
            attribution: {ja: 見本です, en: A sample}
            sources:
              - {id: talk, title: {ja: 話, en: Talk}}
            provenance: {source: [book], confidence: UNVERIFIED}
            highlights:
              - {id: MORE, title: {ja: 増えた, en: More}, summary: {ja: 要約, en: Summary}, provenance: {source: [talk], confidence: ONE_SOURCE}}
            lossKinds:
              - {id: MONEY, title: {ja: お金, en: Cash}, provenance: {source: [talk], confidence: ONE_SOURCE}}
            securityAction:
              facts:
                - {id: FREE, title: {ja: 無料, en: Free}, summary: {ja: 要約, en: Summary}}
            """;

    /** The questionnaire of points in the later edition: one item reworded, one removed, one new. */
    static final String LATER_POINTS = """
            format: questionnaire/1
            id: sample-2.points
            extends: sample-1.points
            edition: sample-2
            version: 7
            title: {ja: 質問2, en: Questions 2}
            attribution: {ja: 見本です, en: A sample}
            predecessor: {questionnaire: sample-1.points, same: ["a", "c"], reworded: ["b"], new: ["d"]}
            sources:
              - {id: talk, title: {ja: 話, en: Talk}}
            provenance: {source: [talk], confidence: ONE_SOURCE}
            sections:
              - {id: two, title: {ja: 二, en: Two}, items: ["c", "d"]}
            items:
              - {id: "b", question: {ja: 新しい問い, en: New words}}
              - {id: "d", question: {ja: 問い四, en: Question}, title: {ja: 題, en: Title}}
            bands:
              - {id: HIGH, from: 1, to: 40, verdict: {ja: 高, en: High}, advice: {ja: 助言, en: Advice}}
              - {id: LOW, from: -8, to: 0, verdict: {ja: 低, en: Low}, advice: {ja: 助言, en: Advice}}
            """;

    static final String BASELINE = """
            format: baseline/1
            id: survey
            version: 1
            title: {ja: 調査, en: Survey}
            attribution: {ja: 見本です, en: A sample}
            questionnaires: [sample-1.points]
            year: 2024
            respondents: 100
            sources:
              - {id: talk, title: {ja: 話, en: Talk}}
            provenance: {source: [talk], confidence: ONE_SOURCE}
            items:
              - {id: "a", doneOrPartly: 0.5}
            """;

    static final String LAWS = """
            format: laws/1
            id: laws
            version: 1
            title: {ja: 法令, en: Laws}
            attribution: {ja: 見本です, en: A sample}
            sources:
              - {id: talk, title: {ja: 話, en: Talk}}
            provenance: {source: [talk], confidence: ONE_SOURCE}
            laws:
              - id: act
                title: {ja: 法, en: Act}
                officialTitle: {ja: 正式な法, en: The Act}
                entries:
                  - {validFrom: 2020-01-01, validTo: 2020-12-31, verifiedUntil: 2020-12-31, provisions: [{subject: {ja: 旧, en: Old}, consequence: {ja: 罰, en: Fine}}]}
                  - {validFrom: 2021-01-01, verifiedUntil: 2022-06-30, provisions: [{subject: {ja: 新, en: New}, consequence: {ja: 罰, en: Fine}}]}
            """;

    private SamplePacks() {}

    public static Packs read() {
        return PackReader.read(files(EDITION, POINTS, CHECKLIST));
    }

    public static List<PackFile> files(String edition, String points, String checklist) {
        return List.of(
                new PackFile("edition.yaml", edition),
                new PackFile("points.yaml", points),
                new PackFile("checklist.yaml", checklist));
    }

    /** The first edition as it is, and what is given of a later one. */
    public static List<PackFile> files(String laterEdition, String laterPoints, String baseline, String laws) {
        return List.of(
                new PackFile("edition.yaml", EDITION),
                new PackFile("points.yaml", POINTS),
                new PackFile("later-edition.yaml", laterEdition),
                new PackFile("later-points.yaml", laterPoints),
                new PackFile("baseline.yaml", baseline),
                new PackFile("laws.yaml", laws));
    }
}
