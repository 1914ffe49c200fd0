/**
 * The immutable document, the edits that normalizers propose over it, and the pipeline that alone
 * applies them.
 *
 * <p>A {@link io.github.pumice.core.Normalizer} looks at a {@link io.github.pumice.core.Document}
 * and proposes {@link io.github.pumice.core.Edits}; a {@link io.github.pumice.core.Pipeline}
 * applies them. Because nothing else writes text, every output character knows where it came from
 * ({@link io.github.pumice.core.Provenance}), every change is on record ({@link
 * io.github.pumice.core.Change}), and the source can be given back byte for byte ({@link
 * io.github.pumice.core.Receipt}).
 *
 * <p>All offsets are UTF-16 code units; all spans are half-open.
 */
@NullMarked
package io.github.pumice.core;

import org.jspecify.annotations.NullMarked;
