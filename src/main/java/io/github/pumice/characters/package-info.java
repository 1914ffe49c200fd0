/**
 * Characters: encoding mix-ups, controls, spaces, and the Unicode form.
 *
 * <p>Text that was decoded with the wrong character set has a package of its own, {@code mojibake}.
 */
@NullMarked
package io.github.pumice.characters;

import org.jspecify.annotations.NullMarked;
