/**
 * Links for people without an account: {@code PORTAL-URL#TOKEN}. The portal posts the token to a {@code …-link-sessions}
 * resource and gets a bearer that is good for that one purpose and a short time.
 * Invariant: a link is used once, before it expires and unless it is revoked; of a token only its hash is kept; a token
 * never stands in a path, a query, a log or a stored answer. Never tells anything about the target.
 */
package dev.toride.kit.link;
