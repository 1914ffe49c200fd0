/**
 * Paragraphs out of printed lines: what begins one, what goes on, and what keeps its lines.
 *
 * <p>{@link io.github.pumice.layout.paragraphs.ReflowParagraphs} sets them.
 */
@NullMarked
package io.github.pumice.layout.paragraphs;

import org.jspecify.annotations.NullMarked;
