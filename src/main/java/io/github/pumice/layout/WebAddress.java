package io.github.pumice.layout;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** Addresses and identifiers of digitized books, as notices print them. */
public final class WebAddress {
  private static final CharMatcher LEGAL =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.anyOf("/:._~%#?&=+$-"));
  private static final int SHORTEST = 12;
  private static final CharMatcher AROUND = CharMatcher.anyOf(".,;()<>[]\"'");

  /**
   * Where in an address the identifier of a book begins: behind the key, or, for schemes, with it.
   */
  private static final ImmutableMap<String, Boolean> IDENTIFIERS =
      ImmutableMap.of(
          "archive.org/details/", false,
          "hdl.handle.net/2027/", false,
          "jstor.org/stable/", false,
          "doi.org/", false,
          "ark:/", true,
          "urn:nbn:", true);

  private WebAddress() {}

  /** Whether a line is one address and nothing else. */
  public static boolean isAlone(String line) {
    return line.indexOf(' ') < 0 && (line.startsWith("http") || line.startsWith("www."));
  }

  /** Whether a line begins with an address, or is what engines make of one. */
  public static boolean isLikeOne(String line) {
    int blank = line.indexOf(' ');
    String word = blank < 0 ? line : line.substring(0, blank);
    return word.startsWith("http")
        || word.startsWith("www.")
        || (word.length() > SHORTEST && word.indexOf('/') > 0 && word.indexOf('.') > 0);
  }

  /** Adds the address and the identifier of a book that a text names, if it does. */
  public static void read(String text, Map<String, String> facts) {
    for (String word : Splitter.on(' ').omitEmptyStrings().split(text)) {
      String address = AROUND.trimFrom(word);
      IDENTIFIERS.forEach((key, whole) -> read(address, key, whole, facts));
    }
  }

  private static void read(String address, String key, boolean whole, Map<String, String> facts) {
    int at = address.indexOf(key);
    if (at < 0 || !LEGAL.matchesAllOf(address)) {
      return;
    }
    String identifier = whole ? address.substring(at) : address.substring(at + key.length());
    if (!identifier.isEmpty() && !"/-:".contains(identifier.substring(identifier.length() - 1))) {
      facts.putIfAbsent("identifier", identifier);
      if (address.startsWith("http") || address.startsWith("www.")) {
        facts.putIfAbsent("url", address);
      }
    }
  }
}
