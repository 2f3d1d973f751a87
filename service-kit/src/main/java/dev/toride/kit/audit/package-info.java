/**
 * Who changed what: one append-only row per change, written in the business transaction by listening to Hibernate, so no
 * feature can forget it. Never holds what a feature marks {@link dev.toride.kit.audit.NotAudited}.
 */
package dev.toride.kit.audit;
