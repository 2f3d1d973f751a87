/** Links to what shows that something is so (証跡). Invariant: a link is kept as it was given and never followed. */
package dev.toride.assessment.evidence;
