/** The walls between tenants, organizations and roles, proved over HTTP and in the database of each service. */
package dev.toride.testkit.isolation;
