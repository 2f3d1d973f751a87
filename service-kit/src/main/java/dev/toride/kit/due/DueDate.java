package dev.toride.kit.due;

import java.util.UUID;

/** A due date whose time has come. */
record DueDate(String tenant, String kind, UUID subject) {}
