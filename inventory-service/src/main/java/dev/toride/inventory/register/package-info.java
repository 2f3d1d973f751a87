/**
 * The risk register (リスク一覧): the risk of each asset, kept up to date with assets, threats and controls in the very
 * transaction that changes them. Invariant: a risk is what the rules of the company's edition say now, or says why it cannot
 * be determined. The rules themselves are in {@code risk}.
 */
package dev.toride.inventory.register;
