package dev.toride.document.rendering;

import dev.toride.document.facts.SampleAssessment;
import dev.toride.document.rendering.model.Document;
import dev.toride.document.rendering.model.Language;
import dev.toride.document.template.Fields;
import dev.toride.document.template.Template;
import dev.toride.document.template.Templates;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A filled document that every format has to cope with. */
public record Specimen(String name, Template template, Language language, Fields fields) {
    private static final Templates TEMPLATES = Templates.load();
    private static final UUID ORGANIZATION = UUID.fromString("01a20c36-0997-7f68-9663-79b06723de7f");

    /** Names of people and companies as they are, and as somebody who means harm would type them. */
    static final List<String> HOSTILE = List.of(
            "株式会社髙﨑𠮷野家",
            "髙\uDB40\uDD00橋（異体字）",
            "か\u3099ら\u3099す株式会社",
            "😀👨‍👩‍👧 Emoji & Söhne GmbH",
            "شركة \u200Fالمثال\u200F ١٢٣",
            "<script>alert('x')</script>",
            "</w:t></w:r><w:p/>&lt;&#x41;",
            "{{company}} [[unknown]] ${jndi:ldap://x} #{1+1} {config:secret}",
            "**太字** _斜体_ `code` [link](https://example.invalid) ![](x) ~~x~~",
            "=1+1",
            "# 見出し",
            "- 一覧",
            "1. 番号",
            "| a | b |",
            "    字下げ",
            "--- ::: when x",
            "\"><img src=x onerror=alert(1)>",
            "HYPERLINK \"https://example.invalid\" \\h { PAGE }",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2),
            "、。」）ーっ々",
            "「『（「『（");

    public static Stream<Specimen> all() {
        List<Specimen> all = new ArrayList<>();
        for (Language language : Language.values()) {
            all.add(of("policy", "basic-policy", language, policy(language)));
            all.add(of("policy-shortest", "basic-policy", language, shortestPolicy(language)));
            all.add(of("policy-hostile", "basic-policy", language, hostilePolicy(String.join(" ", HOSTILE), HOSTILE)));
            all.add(of(
                    "policy-blank", "basic-policy", language, Fields.builder().build()));
            all.add(report(
                    "report-3-departments",
                    language,
                    it -> SampleAssessment.threeDepartments(it).since(31)));
            all.add(report(
                    "report-40-departments",
                    language,
                    it -> SampleAssessment.departments(it, fortyDepartments(language))
                            .since(31)));
            all.add(report("report-hostile", language, it -> SampleAssessment.departments(it, HOSTILE)));
            all.add(report(
                    "report-whole-company",
                    language,
                    it -> SampleAssessment.wholeCompany(it, "PARTLY_DONE").since(50)));
            all.add(report(
                    "report-full-marks",
                    language,
                    it -> SampleAssessment.wholeCompany(it, "DONE").since(60)));
            all.add(report(
                    "report-nobody-knows",
                    language,
                    it -> SampleAssessment.wholeCompany(it, "UNKNOWN").since(-20)));
            all.add(of(
                    "report-blank",
                    "self-assessment-report",
                    language,
                    Fields.builder().build()));
        }
        return all.stream();
    }

    public static Specimen named(String name, Language language) {
        return all().filter(each -> each.name.equals(name) && each.language == language)
                .findFirst()
                .orElseThrow();
    }

    public Document document() {
        return template.in(language).fill(fields);
    }

    @Override
    public String toString() {
        return name + "-" + language.tag();
    }

    private static Specimen of(String name, String template, Language language, Fields fields) {
        return new Specimen(name, TEMPLATES.newest(template).orElseThrow(), language, fields);
    }

    private static Specimen report(String name, Language language, Function<UUID, SampleAssessment> sample) {
        UUID organization = UUID.nameUUIDFromBytes((ORGANIZATION + name).getBytes(StandardCharsets.UTF_8));
        String company = name.contains("hostile") ? String.join(" ", HOSTILE).substring(0, 150) : company(language);
        return of(
                name,
                "self-assessment-report",
                language,
                sample.apply(organization).fields(company, language));
    }

    private static String company(Language language) {
        return language == Language.JA ? "株式会社みほん製作所" : "Sample Works Co., Ltd.";
    }

    static Fields policy(Language language) {
        boolean ja = language == Language.JA;
        return Fields.builder()
                .text("company", company(language))
                .choice("origin", "BOTH")
                .choice("improvement", "INCLUDE")
                .date("established", LocalDate.of(2024, 4, 1))
                .date("revised", LocalDate.of(2026, 11, 24))
                .text("representativeTitle", ja ? "代表取締役社長" : "President")
                .text("representativeName", ja ? "見本 代表" : "Hanako Mihon")
                .text("contact", ja ? "総務部 情報セキュリティ担当（電話 00-0000-0000）" : "General Affairs, information security desk")
                .build();
    }

    private static Fields shortestPolicy(Language language) {
        return Fields.builder()
                .text("company", company(language))
                .choice("origin", "OWN")
                .date("established", LocalDate.of(2026, 11, 24))
                .text("representativeTitle", language == Language.JA ? "代表" : "Owner")
                .text("representativeName", "髙﨑 𠮷夫")
                .build();
    }

    private static Fields hostilePolicy(String all, List<String> names) {
        return Fields.builder()
                .text("company", names.get(5) + names.get(8))
                .choice("origin", "CUSTOMERS")
                .date("established", LocalDate.of(9999, 12, 31))
                .date("revised", LocalDate.of(1, 1, 1))
                .text("representativeTitle", names.get(9) + names.get(4))
                .text("representativeName", names.get(18))
                .text("contact", all.substring(0, 200))
                .build();
    }

    private static List<String> fortyDepartments(Language language) {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(i -> language == Language.JA ? "第" + i + "製造部 加工課" : "Production Department " + i)
                .toList();
    }
}
