/**
 * What every request has: an id, a deadline, a bounded body.
 * Never looks into a body and knows no resource.
 */
package dev.toride.kit.http;
