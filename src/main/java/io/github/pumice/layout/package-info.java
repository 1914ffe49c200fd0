/**
 * The layout of printed pages: where they begin, what stands at their edges, and what leaves the
 * flow of the text, until printed lines become paragraphs.
 *
 * <p>{@link io.github.pumice.layout.InferPages} finds the pages of a text that marks none; {@link
 * io.github.pumice.layout.RemovePageFurniture} reads the folios, labels the pages and takes running
 * heads, feet, catchwords and signatures out of the flow.
 */
@NullMarked
package io.github.pumice.layout;

import org.jspecify.annotations.NullMarked;
