/** What people read when something is refused: there is a text for everything, in Japanese and in English, saying the same. */
package dev.toride.testkit.text;
