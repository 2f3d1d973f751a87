/**
 * People of a company, as far as duties and confirmations need them. Invariant: a token's subject is one person of a
 * company. Events carry ids only, never names.
 */
package dev.toride.inventory.person;
