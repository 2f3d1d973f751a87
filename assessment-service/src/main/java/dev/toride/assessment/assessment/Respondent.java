package dev.toride.assessment.assessment;

import java.util.UUID;

/**
 * Who answers: a unit, or an employee under it.
 *
 * @param unit a unit of the company, or the organization's own id for the company as a whole
 * @param id the unit's own id for the unit itself; a person's or an invitation's for an employee
 */
public record Respondent(UUID unit, UUID id) {
    public static Respondent unit(UUID unit) {
        return new Respondent(unit, unit);
    }

    public static Respondent employee(UUID unit, UUID employee) {
        return new Respondent(unit, employee);
    }

    boolean isTheUnit() {
        return unit.equals(id);
    }
}
