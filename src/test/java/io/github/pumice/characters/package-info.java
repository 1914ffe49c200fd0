@NullMarked
package io.github.pumice.characters;

import org.jspecify.annotations.NullMarked;
