package dev.toride.document.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.document.facts.Facts;
import dev.toride.document.organization.People;
import dev.toride.document.rendering.Format;
import dev.toride.document.rendering.Rendered;
import dev.toride.document.rendering.model.Language;
import dev.toride.document.template.Blank;
import dev.toride.document.template.Fields;
import dev.toride.document.template.Template;
import dev.toride.document.template.TemplateCatalog;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.Problem;
import dev.toride.kit.tenancy.Caller;
import dev.toride.kit.tenancy.Visible;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The life of a document from draft to publication. */
@ApplicationScoped
@Transactional
class DocumentService {
    private final DocumentRepository documents;
    private final RenditionRepository renditions;
    private final TemplateCatalog templates;
    private final Rendering rendering;
    private final Facts facts;
    private final People people;
    private final Visible visible;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    DocumentService(
            DocumentRepository documents,
            RenditionRepository renditions,
            TemplateCatalog templates,
            Rendering rendering,
            Facts facts,
            People people,
            Visible visible,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.documents = documents;
        this.renditions = renditions;
        this.templates = templates;
        this.rendering = rendering;
        this.facts = facts;
        this.people = people;
        this.visible = visible;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asked of the peers before the transaction, so that a slow peer holds no database connection. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    Map<String, JsonNode> fill(DocumentRequest request) {
        Template template = template(request.template());
        Fields gathered = facts.gather(template.id(), request.organization(), language(request), request.assessment());
        Map<String, JsonNode> fields = new TreeMap<>(FieldJson.write(gathered));
        fields.keySet().retainAll(template.fields().keySet());
        if (request.fields() != null) {
            fields.putAll(request.fields());
        }
        return FieldJson.write(FieldJson.read(template, fields));
    }

    DocumentResponse draft(DocumentRequest request, Map<String, JsonNode> fields) {
        Template template = template(request.template());
        CompanyDocument document = CompanyDocument.draft(
                request.organization(),
                template.id(),
                template.version(),
                language(request),
                request.assessment(),
                fields,
                clock.instant());
        documents.persist(document);
        outbox.append(DocumentEvents.drafted(document));
        return DocumentResponse.of(document, List.of(), rendering.unknownGlyphs(document));
    }

    Page<DocumentResponse> list(@Nullable UUID organization, PageQuery page) {
        if (organization != null) {
            visible.requireOrganization(organization);
        }
        return page.page(
                documents.page(organization, caller.organizations(), page.after(organization), page.fetch()),
                CompanyDocument::id,
                DocumentResponse::brief);
    }

    DocumentResponse get(UUID id) {
        return respond(require(id));
    }

    DocumentResponse revise(UUID id, IfMatch ifMatch, DocumentRequest.FieldsOnly request) {
        CompanyDocument document = require(id);
        ifMatch.require(document.version());
        Template template = templates.version(document.template, document.templateVersion);
        document.revise(FieldJson.write(FieldJson.read(template, request.fields())));
        outbox.append(DocumentEvents.revised(document));
        return respond(document);
    }

    DocumentResponse.Blanks blanks(UUID id) {
        CompanyDocument document = require(id);
        return new DocumentResponse.Blanks(
                id,
                blankFields(document).stream()
                        .map(blank -> new DocumentResponse.BlankField(blank.id(), blank.label(), blank.where()))
                        .toList());
    }

    DocumentResponse submit(UUID id) {
        CompanyDocument document = requireLocked(id);
        document.submit();
        outbox.append(DocumentEvents.submitted(document));
        return respond(document);
    }

    /** Fixes the bytes for ever. Only a person who holds one of the approving roles may do it. */
    DocumentResponse approve(UUID id) {
        CompanyDocument document = requireLocked(id);
        UUID approver = people.holder(document.organizationId, caller.actingSubject(), ApprovalPolicy.APPROVERS)
                .orElseThrow(DocumentProblems.APPROVER_NEEDED::problem);
        document.require(DocumentState.IN_REVIEW);
        List<Blank> blanks = blankFields(document);
        if (!blanks.isEmpty()) {
            Problem problem = DocumentProblems.HAS_BLANKS.problem();
            for (Blank blank : blanks) {
                problem = problem.and(FieldError.ofPointer("/fields/" + blank.id(), "required"));
            }
            throw problem;
        }
        document.approve(approver, clock.instant());
        for (Format format : Format.values()) {
            Rendered rendered = rendering.render(document, format);
            renditions.persist(new Rendition(document, format, rendered.sha256(), rendered.bytes()));
        }
        outbox.append(DocumentEvents.approved(document));
        return respond(document);
    }

    DocumentResponse publish(UUID id) {
        CompanyDocument document = requireLocked(id);
        document.publish(clock.instant());
        outbox.append(DocumentEvents.published(document));
        return respond(document);
    }

    DocumentResponse withdraw(UUID id) {
        CompanyDocument document = requireLocked(id);
        document.withdraw();
        outbox.append(DocumentEvents.withdrawn(document));
        return respond(document);
    }

    /** What content is made from. It is rendered outside the transaction, so that rendering holds no database connection. */
    Content content(UUID id, Format format) {
        CompanyDocument document = require(id);
        return new Content(
                document, document.isFixed() ? renditions.of(id, format).orElseThrow() : null);
    }

    /** @param fixed the bytes that were approved; null for what is still to be rendered */
    record Content(CompanyDocument document, @Nullable Rendition fixed) {}

    private List<Blank> blankFields(CompanyDocument document) {
        Template template = templates.version(document.template, document.templateVersion);
        return template.in(document.language).blankFields(FieldJson.read(template, document.fields));
    }

    private DocumentResponse respond(CompanyDocument document) {
        documents.flush();
        return DocumentResponse.of(
                document,
                document.isFixed() ? renditions.ofDocument(document.id()) : List.of(),
                rendering.unknownGlyphs(document));
    }

    private Template template(String id) {
        return templates.newest(id).orElseThrow(() -> DocumentProblems.UNKNOWN_TEMPLATE.at("/template"));
    }

    private static Language language(DocumentRequest request) {
        return request.language() == null ? Language.JA : request.language();
    }

    private CompanyDocument require(UUID id) {
        return visible.require(documents.findById(id));
    }

    /** For what is done once without If-Match: of two at the same time the second sees what the first did, and is told 409. */
    private CompanyDocument requireLocked(UUID id) {
        return visible.require(documents.findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
