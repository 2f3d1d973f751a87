/**
 * Image tars of the three services; see {@code pom.xml}. No code of its own goes into an image: this file is here because Jib
 * insists on a folder of compiled classes, and an empty one makes no layer.
 */
package dev.toride.images;
