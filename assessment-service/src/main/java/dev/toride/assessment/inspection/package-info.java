/**
 * Inspections (点検) and audits (監査): a plan of checks, each a criterion looked at in a unit by one or more methods; the
 * judgements; the report that goes to management.
 * Invariant: once reported, nothing that was judged ever changes, and its figures are stored as they were counted; an audit
 * is judged by people named in its plan who belong to none of the audited units. Never keeps a regulation's text (that is
 * document-service's) and never plans a correction.
 */
package dev.toride.assessment.inspection;
