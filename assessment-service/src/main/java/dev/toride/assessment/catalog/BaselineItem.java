package dev.toride.assessment.catalog;

/**
 * A survey's value for one item.
 *
 * @param doneOrPartly share of companies that answered 実施している or 一部実施している, from 0 to 1
 */
public record BaselineItem(String item, double doneOrPartly, Provenance provenance) {}
