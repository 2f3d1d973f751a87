/** Questions to the other services, asked with this service's own token bound to the caller's tenant. */
package dev.toride.kit.peer;
