/** The main job of the platform walked through its public REST APIs, as any client could. */
package dev.toride.local.walk;
