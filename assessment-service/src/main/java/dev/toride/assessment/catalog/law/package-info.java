/**
 * Laws that a company answers to for its information, each as it stood in a time.
 *
 * <p>Invariant: a day gets what was verified for it, or the last that is known marked as not verified, or nothing. Nothing here is ever called
 * in force beyond the day until which somebody checked it, and nothing here is legal advice.
 */
package dev.toride.assessment.catalog.law;
