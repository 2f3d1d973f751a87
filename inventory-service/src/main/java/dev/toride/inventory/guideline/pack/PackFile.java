package dev.toride.inventory.guideline.pack;

/** The text of a pack and the name that findings call it by. */
public record PackFile(String name, String content) {}
