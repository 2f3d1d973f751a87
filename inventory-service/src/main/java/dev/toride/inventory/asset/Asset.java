package dev.toride.inventory.asset;

import dev.toride.inventory.risk.AssetRating;
import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.annotation.Nullable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An information asset (情報資産): a row of the register. */
@Entity
@Table(name = "asset")
public class Asset extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    String businessCategory;
    String name;
    String remarks;
    String userScope;
    UUID ownerUnitId;
    String managingDepartment;
    String medium;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> personalInformation;

    short confidentiality;
    short integrity;
    short availability;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> importanceReasons;

    Short threatByHand;
    Short vulnerabilityByHand;
    String byHandReason;
    String retention;
    LocalDate registeredOn;

    /** For Hibernate. */
    protected Asset() {}

    private Asset(UUID id, UUID organizationId) {
        super(id);
        this.organizationId = organizationId;
    }

    static Asset register(UUID organization, AssetRequest request, LocalDate today) {
        Asset asset = new Asset(freshId(), organization);
        asset.revise(request, today);
        return asset;
    }

    /** The register's 登録日 is replaced by the date of change. */
    void revise(AssetRequest request, LocalDate today) {
        businessCategory = request.businessCategory();
        name = request.name();
        remarks = request.remarks();
        userScope = request.userScope();
        ownerUnitId = request.ownerUnit();
        managingDepartment = request.managingDepartment();
        medium = request.medium();
        personalInformation = request.personalInformation() == null
                ? List.of()
                : request.personalInformation().stream().distinct().sorted().toList();
        confidentiality = request.confidentiality().shortValue();
        integrity = request.integrity().shortValue();
        availability = request.availability().shortValue();
        importanceReasons = request.importanceReasons() == null
                ? List.of()
                : request.importanceReasons().stream().distinct().sorted().toList();
        AssetRequest.ByHand byHand = request.exposureByHand();
        threatByHand = byHand == null ? null : byHand.threat().shortValue();
        vulnerabilityByHand = byHand == null ? null : byHand.vulnerability().shortValue();
        byHandReason = byHand == null ? null : byHand.reason();
        retention = request.retention();
        registeredOn = today;
    }

    /** 媒体・保存先, an id of the edition's sheet. */
    public String medium() {
        return medium;
    }

    /** 評価値, on the edition's scale. */
    public AssetRating rating() {
        return new AssetRating(confidentiality, integrity, availability, personalInformation, importanceReasons);
    }

    /** Threat and vulnerability that a person set for this asset alone, or null. */
    @Nullable
    public AssetRequest.ByHand exposureByHand() {
        return threatByHand == null
                ? null
                : new AssetRequest.ByHand(threatByHand.intValue(), vulnerabilityByHand.intValue(), byHandReason);
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
