/**
 * Reads files into sources and writes results, one class for each format.
 *
 * <p>Content never makes a reader or writer fail; a file that cannot be read does, with an {@link
 * java.io.IOException} whose message names the file, what is wrong and what to do.
 */
@org.jspecify.annotations.NullMarked
package io.github.pumice.io;
