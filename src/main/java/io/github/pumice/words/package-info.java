/**
 * Repairs of words, on the flow that is left once furniture and notes are out of it: words that a
 * line end cut, hyphens that got lost.
 *
 * <p>All of them weigh the same witnesses in the same order: what the document itself writes in
 * mid-line, then the lexicon of its language, then general rules. What is not certain is left and
 * reported. Line ends and hyphens have a package of their own, {@code hyphens}.
 */
@NullMarked
package io.github.pumice.words;

import org.jspecify.annotations.NullMarked;
