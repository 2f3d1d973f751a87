package dev.toride.document.document;

import dev.toride.document.rendering.Format;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RenditionRepository implements PanacheRepositoryBase<Rendition, UUID> {
    Optional<Rendition> of(UUID document, Format format) {
        return find("documentId = ?1 and format = ?2", document, format).firstResultOptional();
    }

    /** Format and digest only: the bytes stay in the database. */
    List<DocumentResponse.Fixed> ofDocument(UUID document) {
        return getEntityManager()
                .createQuery(
                        "select r.format, r.sha256 from Rendition r where r.documentId = :document order by r.format",
                        Object[].class)
                .setParameter("document", document)
                .getResultStream()
                .map(row -> new DocumentResponse.Fixed((Format) row[0], (String) row[1]))
                .toList();
    }
}
