/**
 * Days and instants that something waits for: reminders, overdue work, cadences.
 * Invariant: what is due is removed in the transaction of its effect, so each due date acts once, however many replicas run
 * and whenever they die; it is removed last, so that it never blocks a request that changes the same thing. Never late by
 * more than the poll interval while the service runs; after an outage it catches up.
 */
package dev.toride.kit.due;
