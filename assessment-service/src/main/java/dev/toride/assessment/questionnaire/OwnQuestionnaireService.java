package dev.toride.assessment.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.assessment.catalog.Catalog;
import dev.toride.assessment.catalog.CatalogPage;
import dev.toride.assessment.catalog.PackEtag;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.pack.InvalidPackException;
import dev.toride.assessment.catalog.pack.OwnQuestionnaireReader;
import dev.toride.kit.json.StoredJson;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Caller;
import dev.toride.kit.tenancy.Visible;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists what there is; adds, versions and withdraws what the tenant wrote itself. */
@ApplicationScoped
@Transactional
class OwnQuestionnaireService {
    /** Of the stored form. Keeps a cache of many of them small, and no honest questionnaire comes near. */
    private static final int CHARACTERS_MAX = 500_000;

    private final OwnQuestionnaireRepository questionnaires;
    private final OwnVersionRepository versions;
    private final Catalog catalog;
    private final ObjectMapper json;
    private final Visible visible;
    private final Caller caller;
    private final Clock clock;

    @Inject
    OwnQuestionnaireService(
            OwnQuestionnaireRepository questionnaires,
            OwnVersionRepository versions,
            Catalog catalog,
            ObjectMapper json,
            Visible visible,
            Caller caller,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.versions = versions;
        this.catalog = catalog;
        this.json = json;
        this.visible = visible;
        this.caller = caller;
        this.clock = clock;
    }

    /** A line of the list before it is cut into pages; shipped ones are numbered by ids that sort before all others. */
    private record Line(UUID id, QuestionnaireSummary summary) {}

    /** The shipped ones in the order of their packs, then the tenant's own in the order of their creation. */
    CatalogPage<QuestionnaireSummary> list(@Nullable String edition, PageQuery page) {
        UUID after = page.after(edition);
        List<Line> lines = new ArrayList<>();
        List<Questionnaire> shipped = catalog.questionnaires();
        for (int i = 0; i < shipped.size(); i++) {
            UUID id = new UUID(0, i + 1L);
            if (id.compareTo(after) > 0
                    && (edition == null || shipped.get(i).edition().equals(edition))) {
                lines.add(new Line(id, QuestionnaireSummary.of(shipped.get(i))));
            }
        }
        questionnaires
                .page(edition, after, page.fetch())
                .forEach(own -> lines.add(new Line(own.id(), QuestionnaireSummary.of(own))));
        List<Line> fetched = lines.subList(0, Math.min(lines.size(), page.fetch()));
        Page<QuestionnaireSummary> items = page.page(fetched, Line::id, Line::summary);
        return new CatalogPage<>(
                items.items(),
                items.nextPageToken(),
                PackEtag.of(
                        fetched.stream().map(line -> line.summary().toString()).toList()));
    }

    /** The newest version, withdrawn or not. */
    Questionnaire newest(String id) {
        OwnQuestionnaire own = require(id, LockModeType.NONE);
        return versions.of(id, own.latest).orElseThrow().content;
    }

    Questionnaire version(String id, int number) {
        require(id, LockModeType.NONE);
        return versions.of(id, number).orElseThrow(KitProblems.NOT_FOUND::problem).content;
    }

    Page<OwnVersionResponse> versions(String id, PageQuery page) {
        require(id, LockModeType.NONE);
        return page.page(
                questionnaires.versions(id, page.after(id), page.fetch()), OwnBrief::id, OwnVersionResponse::of);
    }

    QuestionnaireCheck check(OwnQuestionnaireRequest request) {
        return QuestionnaireCheck.of(read(request.id() == null ? "own.unnamed" : request.id(), 1, request));
    }

    OwnVersionResponse create(OwnQuestionnaireRequest request) {
        requireWriter();
        if (request.id() == null) {
            throw KitProblems.INVALID_REQUEST.problem().and(FieldError.ofPointer("/id", "required"));
        }
        Questionnaire content = read(request.id(), 1, request);
        if (questionnaires.of(request.id(), LockModeType.NONE).isPresent()) {
            throw QuestionnaireProblems.ID_TAKEN.at("/id");
        }
        OwnQuestionnaire own = new OwnQuestionnaire(request.id(), clock.instant());
        questionnaires.persistAndFlush(own);
        return keep(own, content);
    }

    OwnVersionResponse addVersion(String id, OwnQuestionnaireRequest request) {
        requireWriter();
        OwnQuestionnaire own = require(id, LockModeType.PESSIMISTIC_WRITE);
        if (request.id() != null && !request.id().equals(id)) {
            throw KitProblems.INVALID_REQUEST.problem().and(FieldError.ofPointer("/id", "pattern"));
        }
        return keep(own, read(id, own.next(), request));
    }

    OwnVersionResponse withdraw(String id) {
        requireWriter();
        OwnQuestionnaire own = require(id, LockModeType.PESSIMISTIC_WRITE);
        own.withdraw(clock.instant());
        return OwnVersionResponse.of(
                OwnBrief.of(own, versions.of(id, own.latest).orElseThrow()));
    }

    private OwnVersionResponse keep(OwnQuestionnaire own, Questionnaire content) {
        OwnVersion version = new OwnVersion(content, caller.actingSubject(), clock.instant());
        versions.persist(version);
        return OwnVersionResponse.of(OwnBrief.of(own, version));
    }

    private Questionnaire read(String id, int version, OwnQuestionnaireRequest request) {
        String edition = request.edition() == null ? catalog.defaultEdition().id() : request.edition();
        List<FieldError> errors = new ArrayList<>();
        if (!OwnQuestionnaire.isId(id)) {
            errors.add(FieldError.ofPointer("/id", "pattern"));
        }
        if (catalog.findEdition(edition).isEmpty()) {
            errors.add(FieldError.ofPointer("/edition", "unknown-edition"));
        }
        JsonNode content = json.<ObjectNode>valueToTree(request).without(List.of("id", "edition"));
        try {
            Questionnaire questionnaire = OwnQuestionnaireReader.read(id, version, edition, content);
            if (!errors.isEmpty()) {
                throw QuestionnaireProblems.of(errors, List.of());
            }
            if (StoredJson.write(questionnaire).length() > CHARACTERS_MAX) {
                throw QuestionnaireProblems.TOO_LARGE.with(Map.of("limit", CHARACTERS_MAX));
            }
            return questionnaire;
        } catch (InvalidPackException invalid) {
            throw QuestionnaireProblems.of(errors, invalid.findings());
        }
    }

    /** It belongs to the tenant, so whoever speaks for some of its companies only may use it but not write it. */
    private void requireWriter() {
        visible.requireAllOrganizations();
    }

    private OwnQuestionnaire require(String id, LockModeType lock) {
        return questionnaires.of(id, lock).orElseThrow(KitProblems.NOT_FOUND::problem);
    }
}
