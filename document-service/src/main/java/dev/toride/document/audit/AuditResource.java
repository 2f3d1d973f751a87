package dev.toride.document.audit;

import dev.toride.kit.audit.AuditEntries;
import dev.toride.kit.audit.AuditEntryResponse;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/document-audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "Who changed what (変更の記録)")
class AuditResource {
    @Inject
    AuditEntries entries;

    @GET
    @PermissionsAllowed("document:read")
    @Operation(operationId = "listDocumentAuditEntries", summary = "Lists changes, oldest first")
    public Page<AuditEntryResponse> list(@QueryParam("organization") UUID organization, @BeanParam PageQuery page) {
        return entries.list(organization, page);
    }
}
