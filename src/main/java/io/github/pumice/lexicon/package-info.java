/**
 * What is known of languages outside the document: dictionaries by language, and which language a
 * text is in.
 *
 * <p>Dictionaries are ordinary dependencies, found on the class path and read when first asked for
 * ({@link io.github.pumice.lexicon.Lexicons}). Where there is none, the empty lexicon stands in,
 * and the document's own vocabulary has to do.
 */
@NullMarked
package io.github.pumice.lexicon;

import org.jspecify.annotations.NullMarked;
