/** The document-service. */
package dev.toride.document;
