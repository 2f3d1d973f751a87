package dev.toride.assessment.peer;

/** One company's latest total. */
record PeerSample(String tenant, String industry, SizeGroup sizeGroup, int total) {}
