package dev.toride.inventory.role;

import java.util.EnumSet;
import java.util.Set;

/** The roles of tables 5 and 6 of the guideline, and the owner (経営者) whom the first part addresses. */
public enum Role {
    /** 経営者: leads, decides, provides budget. */
    OWNER,
    /** 情報セキュリティ責任者: decides on measures and bears the whole responsibility; judges incidents. */
    INFORMATION_SECURITY_OFFICER,
    /** 情報セキュリティ部門責任者: runs security in one department. */
    DEPARTMENT_SECURITY_OFFICER,
    /** システム管理者: administers systems. */
    SYSTEM_ADMINISTRATOR,
    /** 教育責任者: plans and holds education. */
    EDUCATION_OFFICER,
    /** 点検責任者: checks whether measures are carried out. */
    INSPECTION_OFFICER;

    /** Those among which the guideline divides security itself; the owner leads in any case. */
    static final Set<Role> DIVIDED = EnumSet.complementOf(EnumSet.of(OWNER));
}
