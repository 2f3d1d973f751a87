package dev.toride.inventory.threat;

import dev.toride.inventory.guideline.Guideline;
import dev.toride.inventory.guideline.Level;
import dev.toride.inventory.guideline.RiskSheet;
import dev.toride.inventory.guideline.Threat;
import dev.toride.inventory.organization.Organization;
import dev.toride.inventory.organization.OrganizationRegistered;
import dev.toride.inventory.organization.Organizations;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.precondition.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and revises the sheet 脅威の状況. */
@ApplicationScoped
@Transactional
public class ThreatStatusService {
    private final ThreatStatusRepository statuses;
    private final Organizations organizations;
    private final Guideline guideline;
    private final Outbox outbox;
    private final Event<ThreatStatusRevised> revised;
    private final Clock clock;

    @Inject
    ThreatStatusService(
            ThreatStatusRepository statuses,
            Organizations organizations,
            Guideline guideline,
            Outbox outbox,
            Event<ThreatStatusRevised> revised,
            Clock clock) {
        this.statuses = statuses;
        this.organizations = organizations;
        this.guideline = guideline;
        this.outbox = outbox;
        this.revised = revised;
        this.clock = clock;
    }

    void begin(@Observes OrganizationRegistered registered) {
        statuses.persist(ThreatStatus.blank(registered.organization()));
    }

    ThreatStatusResponse get(UUID organization) {
        Organization owner = organizations.require(organization);
        return ThreatStatusResponse.of(statuses.of(organization), guideline.sheetOf(owner.edition()));
    }

    /** Frequencies by threat id, as far as answered; for the risk register, which holds the company. */
    public Map<String, Integer> frequencies(UUID organization) {
        return statuses.of(organization).frequencies;
    }

    ThreatStatusResponse revise(UUID organization, IfMatch ifMatch, ThreatStatusRequest request) {
        Organization owner = organizations.hold(organization);
        ThreatStatus status = statuses.of(organization);
        ifMatch.require(status.version());
        RiskSheet sheet = guideline.sheetOf(owner.edition());
        Map<String, Integer> frequencies = read(request, owner, sheet);
        if (status.revise(frequencies, clock.instant())) {
            outbox.append(ThreatEvents.revised(status));
            revised.fire(new ThreatStatusRevised(organization));
        }
        return ThreatStatusResponse.of(status, sheet);
    }

    private Map<String, Integer> read(ThreatStatusRequest request, Organization owner, RiskSheet sheet) {
        Set<String> known = sheet.threats().stream().map(Threat::id).collect(Collectors.toSet());
        Set<Integer> scale = guideline.profileOf(owner.edition()).threat().levels().stream()
                .map(Level::value)
                .collect(Collectors.toSet());
        Map<String, Integer> frequencies = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < request.threats().size(); i++) {
            ThreatStatusRequest.Frequency row = request.threats().get(i);
            if (!known.contains(row.threat())) {
                throw ThreatProblems.UNKNOWN_THREAT.at("/threats/" + i + "/threat");
            }
            if (!seen.add(row.threat())) {
                throw ThreatProblems.DUPLICATE_THREAT.at("/threats/" + i + "/threat");
            }
            if (row.frequency() != null) {
                if (!scale.contains(row.frequency())) {
                    throw ThreatProblems.FREQUENCY_OUTSIDE_SCALE.at("/threats/" + i + "/frequency");
                }
                frequencies.put(row.threat(), row.frequency());
            }
        }
        return frequencies;
    }
}
