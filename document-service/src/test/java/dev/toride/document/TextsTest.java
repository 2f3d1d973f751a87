package dev.toride.document;

import dev.toride.testkit.text.Texts;

class TextsTest implements Texts {
    @Override
    public String root() {
        return "dev.toride.document";
    }
}
