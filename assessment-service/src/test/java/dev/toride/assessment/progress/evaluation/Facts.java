package dev.toride.assessment.progress.evaluation;

import dev.toride.assessment.progress.evaluation.CompanyFacts.Attested;
import dev.toride.assessment.progress.evaluation.CompanyFacts.Completed;
import dev.toride.assessment.progress.evaluation.CompanyFacts.Decided;
import dev.toride.assessment.progress.evaluation.CompanyFacts.Document;
import dev.toride.assessment.progress.evaluation.CompanyFacts.Evaluated;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Facts about a company, added one by one. */
final class Facts {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final LocalDate BEFORE = LocalDate.of(2026, 11, 1);

    private final Map<String, Completed> completed = new HashMap<>();
    private final List<Document> documents = new ArrayList<>();
    private final Map<String, UUID> roles = new HashMap<>();
    private final Map<String, Attested> attestations = new HashMap<>();
    private boolean decided;
    private boolean evaluated;
    private boolean reported;

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Facts completed(String questionnaire, int open) {
        completed.put(questionnaire, new Completed(id(questionnaire), BEFORE, open, Optional.empty()));
        return this;
    }

    Facts repeated(String questionnaire) {
        completed.put(
                questionnaire, new Completed(id(questionnaire), BEFORE, 0, Optional.of(id("before " + questionnaire))));
        return this;
    }

    Facts document(String template, String state, LocalDate since) {
        documents.add(new Document(id(template + state + since), template, state, since));
        return this;
    }

    Facts decided() {
        decided = true;
        return this;
    }

    Facts evaluated() {
        evaluated = true;
        return this;
    }

    Facts reported() {
        reported = true;
        return this;
    }

    Facts role(String role) {
        roles.put(role, id(role));
        return this;
    }

    Facts attested(String criterion, LocalDate validUntil) {
        attestations.put(criterion, new Attested(id("attestation"), BEFORE, validUntil));
        return this;
    }

    CompanyFacts known() {
        return new CompanyFacts(
                TODAY,
                completed,
                documents,
                decided ? Optional.of(new Decided(id("measure"), BEFORE)) : Optional.empty(),
                evaluated ? Optional.of(new Evaluated(id("inspection"), id("review"), BEFORE)) : Optional.empty(),
                reported,
                roles,
                attestations);
    }
}
