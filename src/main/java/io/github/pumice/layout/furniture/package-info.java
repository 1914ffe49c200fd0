/**
 * Pages and what stands at their edges: folios, running heads and feet, catchwords, signatures and
 * press figures.
 *
 * <p>{@link io.github.pumice.layout.furniture.InferPages} finds the pages of a text that marks
 * none; {@link io.github.pumice.layout.furniture.RemovePageFurniture} reads the folios, labels the
 * pages and takes the furniture out of the flow.
 */
@NullMarked
package io.github.pumice.layout.furniture;

import org.jspecify.annotations.NullMarked;
