/**
 * The façade: {@link io.github.pumice.Pumice} cleans a text in one line, {@link
 * io.github.pumice.Catalog} is the standard order.
 */
@NullMarked
package io.github.pumice;

import org.jspecify.annotations.NullMarked;
