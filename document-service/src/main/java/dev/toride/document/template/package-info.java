/**
 * Templates (ひな形): what we wrote, which fields they ask for, and how values enter.
 *
 * <p>Invariant: values enter as values of typed fields into a parsed template; a template is never evaluated, and a value is never
 * parsed. Every template is checked when the service starts; a faulty one stops the start with file, line and reason.
 */
package dev.toride.document.template;
