package dev.toride.inventory.guideline;

/** One named thing of a pack: a kind of personal information (個人情報の種類), a reason, a medium (媒体・保存先). */
public record Entry(String id, LocalizedText label, Provenance provenance) {}
