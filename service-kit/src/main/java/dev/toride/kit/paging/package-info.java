/** Bounded lists: keyset paging with opaque tokens. There are no offsets and no unbounded lists. */
package dev.toride.kit.paging;
