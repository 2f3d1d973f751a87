/**
 * Companies (組織): the profile everything else belongs to. Invariant: an external id names one company of a tenant.
 * Never deletes a company: its history must stay explainable.
 */
package dev.toride.inventory.organization;
