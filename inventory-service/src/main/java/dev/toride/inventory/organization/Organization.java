package dev.toride.inventory.organization;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.UUID;

/** A small or medium company (組織) that a tenant looks after. */
@Entity
@Table(name = "organization")
public class Organization extends Aggregate implements OrganizationOwned {
    /** Where the guideline's readers are. */
    static final String DEFAULT_TIME_ZONE = "Asia/Tokyo";

    String externalId;
    String name;
    String nameKana;
    String representativeTitle;
    String representativeName;
    String industry;
    Integer employees;
    String corporateNumber;
    String address;
    String timeZone;
    String edition;

    /** For Hibernate. */
    protected Organization() {}

    private Organization(UUID id) {
        super(id);
    }

    /** @param edition whose scales its values will be on, for good */
    static Organization register(OrganizationRequest request, String edition) {
        Organization organization = new Organization(freshId());
        organization.edition = edition;
        organization.revise(request);
        return organization;
    }

    void revise(OrganizationRequest request) {
        externalId = request.externalId();
        name = request.name();
        nameKana = request.nameKana();
        representativeTitle = request.representativeTitle();
        representativeName = request.representativeName();
        industry = request.industry();
        employees = request.employees();
        corporateNumber = request.corporateNumber();
        address = request.address();
        timeZone = request.timeZone() == null ? DEFAULT_TIME_ZONE : request.timeZone();
    }

    /** Guideline edition whose scales this company's values are on, e.g. {@code ipa-sme-3}. */
    public String edition() {
        return edition;
    }

    /** Where this company's days begin and end. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    @Override
    public UUID organizationId() {
        return id();
    }
}
