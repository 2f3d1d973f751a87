/**
 * The system as it is delivered: what is shared by the tests of the start, of failures and of the deployment files.
 */
package dev.toride.system;
