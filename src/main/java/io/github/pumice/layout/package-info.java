/**
 * The layout of printed pages: where they begin, what stands at their edges, and what leaves the
 * flow of the text, until printed lines become paragraphs.
 *
 * <p>Its parts: {@code boilerplate}, {@code furniture}, {@code footnotes} and {@code paragraphs},
 * in the order in which they work. Here stands what several of them ask: the lines of a page, where
 * chapters begin, Roman numerals, what is source code.
 */
@NullMarked
package io.github.pumice.layout;

import org.jspecify.annotations.NullMarked;
