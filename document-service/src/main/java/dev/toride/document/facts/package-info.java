/**
 * What the other two services say, turned into the fields of a template. Invariant: facts are asked for once, when a document
 * is drafted or refreshed, and kept with it, so that the same document always renders the same. Never keeps a copy of its own.
 */
package dev.toride.document.facts;
