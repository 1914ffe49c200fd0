package io.github.pumice.characters.mojibake;

/** Whether a line talks about character references, so that all of them stay. */
final class EntityMentions {

  private EntityMentions() {}

  /**
   * Whether a line talks about references: one stands alone in it, and so does what it means, or
   * the line names the markup (<code>&amp;eacute; stands for é</code>), or what it means makes no
   * sense alone where it stands (<code>write it as &amp;amp;, never bare</code>), or it is no
   * reference but the address of a variable (<code>node = &amp;top;</code>).
   */
  static boolean areIn(String text, int from, int to) {
    if (!MacSign.holds(text, from, to, "&")) {
      return false;
    }
    String line = text.substring(from, to);
    boolean named = line.contains("HTML") || line.contains("XML");
    StringBuilder meant = new StringBuilder();
    for (int i = line.indexOf('&'); i >= 0; i = line.indexOf('&', i + 1)) {
      meant.setLength(0);
      int end = Entities.decode(line, i, meant);
      if (end > i
          && isAlone(line, i, end)
          && (named
              || (meant.charAt(0) != '&' && holdsAlone(line, meant.toString()))
              || isAssigned(line, i)
              || isQuotedApart(line, i, end)
              || isStray(line, i, end, meant.charAt(0)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a reference that stands alone means what never does: a letter that is no word, a
   * quotation mark, an ampersand that joins nothing, a bracket of markup after a word.
   */
  private static boolean isStray(String line, int from, int to, char meant) {
    if (!isBlank(line, from - 1) && "([".indexOf(line.charAt(from - 1)) < 0) {
      return false;
    }
    boolean last = to == line.length() || ",.;)]".indexOf(line.charAt(to)) >= 0;
    if (Character.isLetter(meant) && last && line.startsWith(")", to)) {
      return true;
    }
    return switch (meant) {
      case '&' -> from > 0 && last;
      case '"', '\'' -> isBlank(line, to);
      case '<', '>' -> isWord(line, from - 1) && isBlank(line, to);
      default ->
          Character.isLetter(meant)
              && (last || isBlank(line, to))
              && !LetterPairs.isWord(LetterPairs.letter(meant), Glance.EVERY_LANGUAGE);
    };
  }

  /**
   * Whether it is all that a quotation holds whose marks stand apart: <code>« &amp;map; »</code>.
   */
  private static boolean isQuotedApart(String line, int from, int to) {
    return isBlank(line, from - 1)
        && isBlank(line, to)
        && from > 1
        && to + 1 < line.length()
        && line.charAt(from - 2) == '«'
        && line.charAt(to + 1) == '»';
  }

  /** Whether a word of a program precedes that wants an address. */
  private static boolean isAssigned(String line, int i) {
    String before = line.substring(0, i).stripTrailing();
    return before.endsWith("=") || before.equals("return") || before.endsWith(" return");
  }

  private static boolean isBlank(String line, int i) {
    return i < 0 || i >= line.length() || line.charAt(i) <= ' ' || line.charAt(i) == '\u00A0';
  }

  /** Whether the word that ends before the blank at {@code i} has several letters. */
  private static boolean isWord(String line, int i) {
    return i > 1
        && Character.isLetter(line.charAt(i - 1))
        && Character.isLetter(line.charAt(i - 2));
  }

  private static boolean holdsAlone(String line, String sign) {
    for (int i = line.indexOf(sign); i >= 0; i = line.indexOf(sign, i + 1)) {
      if (isAlone(line, i, i + sign.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlone(String line, int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(line.charAt(from - 1)))
        && (to == line.length() || !Character.isLetterOrDigit(line.charAt(to)));
  }
}
