/**
 * Text that was decoded with the wrong character set, and the choice of the right one for bytes:
 * one question, answered by how plausible the characters are beside each other.
 *
 * <p>{@link io.github.pumice.characters.mojibake.Mojibake} works on strings of any size without
 * documents, {@link io.github.pumice.characters.mojibake.RepairMojibake} on documents, {@link
 * io.github.pumice.characters.mojibake.Charsets} on bytes.
 */
@NullMarked
package io.github.pumice.characters.mojibake;

import org.jspecify.annotations.NullMarked;
