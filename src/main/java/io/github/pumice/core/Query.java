package io.github.pumice.core;

/**
 * A doubt left for a person: a place that looks damaged, where nothing was certain enough to be
 * changed.
 *
 * @param rule the rule that raised it
 * @param page 0-based index of the page in the cleaned document
 * @param line 1-based line of the source text
 * @param sourceStart offset in the decoded source
 * @param sourceEnd offset in the decoded source after the last code unit in doubt
 * @param text the text in doubt, as it stands
 * @param suggestion what it might be; equal to {@code text} where there is nothing to suggest
 * @param confidence how probable the suggestion is, 0 to 1
 * @param message why, for a person to read
 */
public record Query(
    String rule,
    int page,
    int line,
    int sourceStart,
    int sourceEnd,
    String text,
    String suggestion,
    double confidence,
    String message) {}
