/** The committed OpenAPI document of a service against what it serves. {@code -Dcontracts=update} rewrites the files. */
package dev.toride.testkit.contract;
