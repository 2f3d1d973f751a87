/** Content codings of request bodies (RFC 9110 §8.4): gzip, bounded by what comes out and not by what goes in. */
package dev.toride.kit.coding;
