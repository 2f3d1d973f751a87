package dev.toride.inventory;

import dev.toride.testkit.text.Texts;

class TextsTest implements Texts {
    @Override
    public String root() {
        return "dev.toride.inventory";
    }
}
