/**
 * The system while its parts die: every part is a process of its own that is killed with SIGKILL and started again, under load.
 *
 * <p>It holds the services to what they promise outwards: answers over HTTP, records on the topics, rows at rest. No service is built
 * differently for it; where a moment inside a transaction must be met, the test holds it from PostgreSQL's side.
 */
package dev.toride.system.failure;
