package io.github.pumice.core;

/**
 * One applied edit, on record.
 *
 * @param rule the rule that proposed it, {@code "repair-mojibake/classic-mac"}
 * @param kind {@code replace}, {@code delete}, {@code insert}, {@code note} (a note that left the
 *     flow), {@code anchor} (its mark), {@code page} (a page that was found), {@code label} (a
 *     page's printed number), or what was removed: {@code folio}, {@code head}, {@code foot},
 *     {@code catchword}, {@code signature}, {@code press-figure}, {@code boilerplate}
 * @param page 0-based index of the page in the cleaned document
 * @param line 1-based line of the source text
 * @param sourceStart offset in the decoded source
 * @param sourceEnd offset in the decoded source after the last code unit touched
 * @param before the text as it stood when the edit was applied
 * @param after the text that stands now
 * @param confidence 0 to 1
 * @param evidence what spoke for it
 */
public record Change(
    String rule,
    String kind,
    int page,
    int line,
    int sourceStart,
    int sourceEnd,
    String before,
    String after,
    double confidence,
    String evidence) {}
