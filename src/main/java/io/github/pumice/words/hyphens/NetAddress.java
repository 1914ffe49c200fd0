package io.github.pumice.words.hyphens;

import io.github.pumice.core.Words;

/** Addresses of the net and names in code, whose signs are their own. Offsets as in the text. */
final class NetAddress {
  private NetAddress() {}

  /** Whether the word at {@code start} goes on a name in code or a path, or follows a sign. */
  static boolean goesOnIdentifier(String text, int start) {
    for (int at = start; at > 0 && !Character.isWhitespace(text.charAt(at - 1)); at--) {
      char c = text.charAt(at - 1);
      if (c == '_' || c == '\\' || (c == '@' && !isInner(text, at - 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what begins at {@code start} is a name in code or a value, {@code eth1} after {@code
   * interface=}: no word has digits or such signs within.
   */
  static boolean isValue(String text, int start) {
    for (int at = start; at < text.length() && !Character.isWhitespace(text.charAt(at)); at++) {
      char c = text.charAt(at);
      boolean sign = c == '_' || c == '/' || c == '=';
      if (Character.isDigit(c) || (sign && isInner(text, at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the word at {@code start} goes on an address of the net, whose hyphens are its own:
   * {@code https://example.org/set-} / {@code one}, a DOI, a mailbox.
   */
  static boolean goesOnAddress(String text, int start) {
    int slashes = 0;
    int stops = 0;
    int from = start;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      char c = text.charAt(--from);
      if (text.startsWith("://", from) || (c == '@' && isInner(text, from))) {
        return true;
      }
      slashes += c == '/' ? 1 : 0;
      stops += c == '.' && isInner(text, from) ? 1 : 0;
    }
    return (slashes > 0 && stops > 0) || text.startsWith("www.", from);
  }

  private static boolean isInner(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Words.isPart(text.charAt(at - 1))
        && Words.isPart(text.charAt(at + 1));
  }
}
