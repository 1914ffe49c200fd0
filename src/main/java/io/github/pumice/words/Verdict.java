package io.github.pumice.words;

/**
 * How a cut word is to be read.
 *
 * @param reading what to make of the line's end
 * @param head the left half as it has to read; another one than printed for {@code Zuk-ker}
 * @param probability how probable the reading is, 0 to 1
 * @param evidence what speaks for it, for a person to read
 */
record Verdict(Reading reading, String head, double probability, String evidence) {}
