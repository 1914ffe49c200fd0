/**
 * Characters: encoding mix-ups, controls, spaces, and the Unicode form.
 *
 * <p>{@link io.github.pumice.characters.Mojibake} works on strings of any size without documents;
 * the normalizers bring it, and what else concerns single characters, to documents.
 */
@NullMarked
package io.github.pumice.characters;

import org.jspecify.annotations.NullMarked;
