/**
 * The register of information assets (情報資産管理台帳), with the columns of appendix 7. Invariant: values are on the scale of
 * the company's edition. Never computes a risk: the risk register listens to {@link dev.toride.inventory.asset.AssetChanged}.
 */
package dev.toride.inventory.asset;
