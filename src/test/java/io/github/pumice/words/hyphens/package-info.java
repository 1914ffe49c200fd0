@org.jspecify.annotations.NullMarked
package io.github.pumice.words.hyphens;
