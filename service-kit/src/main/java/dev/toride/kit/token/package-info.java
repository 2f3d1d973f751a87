/** Verified access tokens are known for some seconds. */
package dev.toride.kit.token;
