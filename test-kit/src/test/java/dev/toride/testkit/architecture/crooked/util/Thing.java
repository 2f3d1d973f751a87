package dev.toride.testkit.architecture.crooked.util;

class Thing {}
