/** Text in XML and HTML: the one place where characters are escaped. Whatever comes in, what goes out is well formed. */
package dev.toride.document.rendering.xml;
