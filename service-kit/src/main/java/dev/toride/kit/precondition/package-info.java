/** Conditional requests (RFC 9110 §13): strong ETags of versions, If-Match on changes, 304 on unchanged reads. */
package dev.toride.kit.precondition;
