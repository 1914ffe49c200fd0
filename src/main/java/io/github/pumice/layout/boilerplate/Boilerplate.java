package io.github.pumice.layout.boilerplate;

import java.util.Map;

/**
 * A notice that somebody put around a text to hand it on.
 *
 * @param from its first line, in {@link BodyLines}
 * @param to the line after its last one
 * @param facts what it tells about the text, in order
 * @param kind of notice, as a rule's variant names it
 * @param confidence that it is one, 0 to 1
 */
record Boilerplate(int from, int to, Map<String, String> facts, String kind, double confidence) {}
