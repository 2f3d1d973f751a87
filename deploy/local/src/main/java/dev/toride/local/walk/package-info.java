/**
 * The main job on a made-up company, over the public REST APIs alone: what a partner's software would do.
 * Never looks into a database or a topic; people bear role names.
 */
package dev.toride.local.walk;
