package dev.toride.inventory.guideline.pack;

import java.util.List;

/** A small sound profile on a scale of its own, and a sheet: what tests break one line at a time. */
public final class SampleRiskPacks {
    /** Importance 0 or 5, threat and vulnerability 1 or 2, likelihood 1 or 4. */
    public static final String PROFILE = """
            format: risk-profile/1
            edition: sample-1
            version: 1
            title: {ja: 見本, en: Sample}
            attribution: {ja: 見本です, en: A sample}
            sources:
              - {id: book, title: {ja: 本, en: Book}}
            provenance: {source: [book], confidence: GUIDELINE}
            importance:
              levels:
                - {value: 5, label: {ja: 高, en: High}}
                - {value: 0, label: {ja: 低, en: Low}}
            threat:
              levels:
                - {value: 2, label: {ja: 高, en: High}}
                - {value: 1, label: {ja: 低, en: Low}}
            vulnerability:
              levels:
                - {value: 2, label: {ja: 高, en: High}}
                - {value: 1, label: {ja: 低, en: Low}}
            likelihood:
              levels:
                - {value: 4, label: {ja: 高, en: High}}
                - {value: 1, label: {ja: 低, en: Low}}
            conversion:
              cells:
                - {threat: 2, vulnerability: 2, likelihood: 4}
                - {threat: 2, vulnerability: 1, likelihood: 1}
                - {threat: 1, vulnerability: 2, likelihood: 1}
                - {threat: 1, vulnerability: 1, likelihood: 1}
            bands:
              - {level: HIGH, from: 20, to: 20, label: {ja: 大, en: Large}, meaning: {ja: 意味, en: Meaning}}
              - {level: LOW, from: 0, to: 5, label: {ja: 小, en: Small}, meaning: {ja: 意味, en: Meaning}}
            personalInformation:
              - {id: FACE, label: {ja: 顔, en: Face}}
            importanceReasons: []
            vulnerabilityRule: {allDone: 1, noneDone: 2, otherwise: 2}
            """;

    public static final String SHEET = """
            format: risk-sheet/1
            id: sample-1.sheet
            edition: sample-1
            version: 1
            title: {ja: 見本, en: Sample}
            attribution: {ja: 見本です, en: A sample}
            sources:
              - {id: book, title: {ja: 本, en: Book}}
              - {id: ours, title: {ja: 自作, en: Ours}}
            provenance: {source: [book], confidence: ONE_SOURCE}
            linkProvenance: {source: [ours], confidence: PROPOSAL}
            media:
              - {id: PAPER, label: {ja: 紙, en: Paper}}
              - {id: CLOUD, label: {ja: 雲, en: Cloud}}
            threats:
              - {id: P-1, medium: PAPER, text: {ja: 火事, en: Fire}, checks: ["1-1"]}
              - {id: P-2, medium: PAPER, text: {ja: 盗難, en: Theft}, checks: ["1-1", "1-2"]}
            answers:
              - {id: DONE, number: 1, label: {ja: 済, en: Done}}
              - {id: PARTLY_DONE, number: 2, label: {ja: 一部, en: Partly}}
              - {id: NOT_DONE, number: 3, label: {ja: 未, en: Not}}
              - {id: NOT_APPLICABLE, number: 4, label: {ja: 外, en: Not applicable}}
            categories:
              - {id: "1", label: {ja: 分類, en: Category}, regulationFamily: "1"}
            checks:
              - {id: "1-1", category: "1", text: {ja: 防火, en: Fire safety}, items: []}
              - {id: "1-2", category: "1", text: {ja: 施錠, en: Locks}, items: ["12", "17"]}
            questionnaire: sample-1.questions
            choices:
              - {choice: "YES", answer: DONE}
              - {choice: "NO", answer: NOT_DONE}
            """;

    private SampleRiskPacks() {}

    public static RiskPacks read() {
        return RiskPackReader.read(files(PROFILE, SHEET));
    }

    static List<PackFile> files(String profile, String sheet) {
        return List.of(new PackFile("profile.yaml", profile), new PackFile("sheet.yaml", sheet));
    }
}
