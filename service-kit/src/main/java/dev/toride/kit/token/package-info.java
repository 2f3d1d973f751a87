/**
 * Who holds a token, and what it grants. Invariant: known is only what was verified, for some seconds, never past its {@code exp}, and
 * never if its holder must prove a key.
 */
package dev.toride.kit.token;
