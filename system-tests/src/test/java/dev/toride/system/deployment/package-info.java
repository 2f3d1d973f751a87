/**
 * Reads what is deployed (docker-compose, Kubernetes, gateway, realm) against what the services need and offer, so that a file
 * nobody runs every day stays true. It needs no Docker and no cluster; where {@code nginx} or {@code kubectl} is on the PATH it asks
 * them too, and says when it could not. It never starts a Toride service.
 */
package dev.toride.system.deployment;
