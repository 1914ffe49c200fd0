/**
 * Words that a line end cut, with their hyphens or without, and hyphens that an earlier joining of
 * lines ate.
 *
 * <p>{@link io.github.pumice.words.hyphens.Dehyphenate} joins the first, {@link
 * io.github.pumice.words.hyphens.RestoreHyphens} gives back the second.
 */
@NullMarked
package io.github.pumice.words.hyphens;

import org.jspecify.annotations.NullMarked;
