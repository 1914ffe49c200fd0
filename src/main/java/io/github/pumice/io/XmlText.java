package io.github.pumice.io;

/** Text as XML and HTML can hold it. */
final class XmlText {
  private XmlText() {}

  /** The text with {@code U+FFFD} for each code unit that XML 1.0 does not allow. */
  static String of(String text, int start, int end) {
    StringBuilder allowed = null;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < end
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (!isAllowed(c)) {
        allowed = allowed == null ? new StringBuilder(text.substring(start, end)) : allowed;
        allowed.setCharAt(i - start, '\uFFFD');
      }
    }
    return allowed == null ? text.substring(start, end) : allowed.toString();
  }

  static String of(String text) {
    return of(text, 0, text.length());
  }

  private static boolean isAllowed(char c) {
    return c == '\t' || c == '\n' || (c >= ' ' && !Character.isSurrogate(c) && c < 0xFFFE);
  }

  /** A name that XML allows as an id; different ids give different names. */
  static String id(String prefix, String id) {
    StringBuilder name = new StringBuilder(prefix);
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.')) {
        name.append(c);
      } else {
        name.append('_').append(Integer.toHexString(c)).append(c < 0x100 ? "" : "_");
      }
    }
    return name.toString();
  }
}
