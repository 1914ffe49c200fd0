/**
 * The layout of pages: what belongs to the page and not to the text leaves, and printed lines
 * become paragraphs.
 */
@NullMarked
package io.github.pumice.layout;

import org.jspecify.annotations.NullMarked;
