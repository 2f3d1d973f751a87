/**
 * How a company stands among others of its industry and size (他社比較), across tenants, without showing any of them.
 * Invariant: only cells frozen once a month are read; a cell is kept only if it and everything that could be worked out from
 * it and its neighbours is large and mixed enough (see {@link dev.toride.assessment.peer.PeerPolicy}). Never reads one
 * tenant's scores under another, never filters by anything but the fixed cells.
 */
package dev.toride.assessment.peer;
