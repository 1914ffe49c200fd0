/**
 * The notices of digitizers and transcribers around a text: what they tell becomes metadata.
 *
 * <p>{@link io.github.pumice.layout.boilerplate.RecognizeBoilerplate} reads them.
 */
@NullMarked
package io.github.pumice.layout.boilerplate;

import org.jspecify.annotations.NullMarked;
