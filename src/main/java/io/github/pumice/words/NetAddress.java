package io.github.pumice.words;

import io.github.pumice.core.Words;

/** Addresses of the net and names in code, whose hyphens are their own. Offsets as in the text. */
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
