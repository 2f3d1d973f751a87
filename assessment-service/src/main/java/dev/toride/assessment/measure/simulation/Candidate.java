package dev.toride.assessment.measure.simulation;

/**
 * A measure that could be taken.
 *
 * @param index place in the request, from 0
 * @param ordinal place of its item in the questionnaire, from 0
 * @param from the present choice; null for an item that is not answered
 * @param points gained, below 0 where the measure would make it worse
 * @param resolvesUnknown whether the item is answered わからない now and would not be any more
 */
record Candidate(
        int index, int ordinal, String item, String from, String to, int points, long yen, boolean resolvesUnknown) {}
