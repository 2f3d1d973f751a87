/** Time that tests move: due dates, expiry and history without waiting. */
package dev.toride.testkit.time;
