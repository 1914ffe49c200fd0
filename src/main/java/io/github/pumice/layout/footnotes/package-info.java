/**
 * Notes at the feet of pages and in sections of their own, and the anchors in the text that they
 * belong to.
 *
 * <p>{@link io.github.pumice.layout.footnotes.ExtractFootnotes} lifts them out of the flow.
 */
@NullMarked
package io.github.pumice.layout.footnotes;

import org.jspecify.annotations.NullMarked;
