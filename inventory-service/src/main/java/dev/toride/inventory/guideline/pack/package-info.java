/**
 * Reads the packs of this service: YAML files with risk profiles and the risk sheet.
 *
 * <p>Invariant: either every file is sound and all references between them resolve, or nothing is returned and every finding is reported with
 * file, line, column and reason. A pack is data: it is never evaluated, has no anchors or aliases, and is bounded in size.
 */
package dev.toride.inventory.guideline.pack;
