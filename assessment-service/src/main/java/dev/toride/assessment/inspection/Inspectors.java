package dev.toride.assessment.inspection;

import dev.toride.assessment.organization.People;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who inspects. A person without a name in the plan of an audit judges nothing in it, and neither does one who belongs to what
 * is audited; that is looked up anew each time, because people change departments and leave.
 */
@ApplicationScoped
class Inspectors {
    private final People people;

    @Inject
    Inspectors(People people) {
        this.people = people;
    }

    /** @throws dev.toride.kit.problem.Problem 422 at the pointer of the inspector who cannot be one */
    List<Inspector> plan(InspectionKind kind, UUID organization, List<UUID> units, List<InspectorRequest> wanted) {
        List<Inspector> planned = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String pointer = "/inspectors/" + i;
            InspectorRequest one = wanted.get(i);
            if ((one.person() == null) == (one.externalAuditor() == null)) {
                throw InspectionProblems.INSPECTOR_AMBIGUOUS.at(pointer);
            }
            Inspector inspector = one.person() == null
                    ? external(one.externalAuditor())
                    : person(
                            people.member(organization, one.person())
                                    .orElseThrow(() -> InspectionProblems.UNKNOWN_PERSON.at(pointer + "/person")),
                            organization,
                            units);
            if (kind == InspectionKind.AUDIT && !inspector.independent()) {
                throw InspectionProblems.AUDITOR_NOT_INDEPENDENT.at(pointer + "/person");
            }
            if (!planned.contains(inspector)) {
                planned.add(inspector);
            }
        }
        return List.copyOf(planned);
    }

    /**
     * Who acts now: the external auditor whose judgement is written down, or the acting person.
     *
     * @param units what is judged
     * @throws dev.toride.kit.problem.Problem 403 if nobody is named, or not in the plan where that is needed; 422 if an
     *     auditor is not independent
     */
    Inspector acting(Inspection inspection, Collection<UUID> units, @Nullable String externalAuditor) {
        if (externalAuditor != null) {
            return inspection.inspectors.stream()
                    .filter(planned -> externalAuditor.equals(planned.externalAuditor()))
                    .findFirst()
                    .orElseThrow(InspectionProblems.INSPECTOR_NOT_PLANNED::problem);
        }
        People.Member member =
                people.acting(inspection.organizationId).orElseThrow(InspectionProblems.INSPECTOR_NEEDED::problem);
        Inspector acting = person(member, inspection.organizationId, units);
        if (inspection.kind == InspectionKind.AUDIT) {
            Optional<Inspector> planned = inspection.inspectors.stream()
                    .filter(one -> member.id().equals(one.person()))
                    .findFirst();
            if (planned.isEmpty()) {
                throw InspectionProblems.INSPECTOR_NOT_PLANNED.problem();
            }
            if (!acting.independent()) {
                throw InspectionProblems.AUDITOR_NOT_INDEPENDENT.problem();
            }
        }
        return acting;
    }

    private static Inspector external(String reference) {
        return new Inspector(null, reference, true);
    }

    private static Inspector person(People.Member member, UUID organization, Collection<UUID> units) {
        return new Inspector(member.id(), null, IndependencePolicy.isIndependent(member, organization, units));
    }
}
