@org.jspecify.annotations.NullMarked
package io.github.pumice.characters.mojibake;
