/** The command line: {@code pumice clean book.txt}. Nothing imports it. */
@org.jspecify.annotations.NullMarked
package io.github.pumice.cli;
