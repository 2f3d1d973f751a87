package dev.toride.testkit.architecture.crooked.alpha;

class AlphaService {}
