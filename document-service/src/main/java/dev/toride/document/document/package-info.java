/**
 * Documents of a company: drafted from a template, filled, reviewed, approved, published. Invariant: what was approved is kept
 * as bytes and never changes; only a person of the right role approves. Never renders by itself: that is {@code rendering}.
 */
package dev.toride.document.document;
