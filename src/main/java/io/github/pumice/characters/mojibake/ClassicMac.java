package io.github.pumice.characters.mojibake;

/**
 * MacRoman whose bytes went through the classic Mac's permutation onto Latin-1: {@code it¹s} for
 * {@code it’s}, {@code ³Yes²} for {@code “Yes”}.
 *
 * <p>MacRoman has no superscripts, so in such a text {@code ¹ ² ³} are quotation marks, except
 * where somebody added real ones later: powers after units and digits, marks of notes that stand
 * below. They are told apart by where they stand and by what pairs with them. A text may also hold
 * signs that were typed right; the second page keeps them.
 */
final class ClassicMac extends SingleByteMisreading {

  /** How much better, in half bits, a word with a letter must be than two with a dash. */
  private static final int LETTER = 10;

  private static final int PAIR = 10;
  private static final int LOW_PAIR = 18;
  private static final int BULLET = 16;
  private static final int POSSESSIVES = 10;

  /** Signs that are common in themselves and stay where a text holds both kinds. */
  private static final String COMMON = "’“”‘–—…•™†‡„‚‰½¼¾ˆ˜›œšžƒ";

  /** What is repaired on the evidence of a line; all else only where a whole text proves a Mac. */
  private static final String CERTAIN = "’‘“”„‚–—…•†‡‰ﬁﬂ‹›œŒ";

  private ClassicMac(CodePage meant, int price) {
    super(
        "classic-mac",
        "MacRoman read as Latin-1 through the classic Mac's permutation",
        meant,
        CodePage.WESTERN,
        price,
        Witness.SIGNS);
  }

  static ClassicMac of(int price) {
    return new ClassicMac(CodePage.CLASSIC_MAC, price);
  }

  /** The same, with the signs that are common in themselves kept. */
  static ClassicMac keepingCommonSigns(int price) {
    return new ClassicMac(CodePage.CLASSIC_MAC.keeping(COMMON, CodePage.WINDOWS_1252), price);
  }

  @Override
  boolean resemblesDust() {
    return true;
  }

  @Override
  int exceptionPrice() {
    return 12;
  }

  /** Quotation marks are the first that the Mac's permutation takes. */
  @Override
  boolean explains(char c) {
    return "’‘“”".indexOf(c) < 0;
  }

  @Override
  boolean holds(char c) {
    return CodePage.WESTERN.encode(c) >= 0 || c == LostBytes.LOST;
  }

  @Override
  Word allowed(Word found, Word meant, String text, int lineEnd, boolean proven) {
    Word utf8 = found.undo(Misreadings.UTF_8);
    if (utf8 != found && Misreadings.UTF_8.allowed(found, utf8, text, lineEnd, false) != found) {
      return found;
    }
    Word allowed = meant;
    for (int i = 0; i < found.text().length(); i++) {
      char c = found.text().charAt(i);
      if (c != meant.text().charAt(i) && !allows(found, meant, i, text, lineEnd, proven)) {
        allowed = allowed.keeping(i, c);
      }
    }
    return allowed.text().equals(found.text()) ? found : allowed;
  }

  /** Whether {@code “} stays, so that {@code ³} does not close what it opens. */
  private boolean keepsOpening() {
    return meant().decode(CodePage.WINDOWS_1252.encode('“')) == '“';
  }

  private boolean allows(Word found, Word meant, int i, String text, int lineEnd, boolean proven) {
    char c = found.text().charAt(i);
    MacSign sign = new MacSign(text, found.sourceOf(i), lineEnd);
    if (sign.near(0) != c) {
      return c != '\u0081';
    }
    boolean certain = proven || CERTAIN.indexOf(meant.text().charAt(i)) >= 0;
    return switch (c) {
      case '³' ->
          !(keepsOpening() && MacSign.holds(text, sign.lineStart(), sign.at(), "“"))
              && new MacQuotes(sign).isQuotation(proven);
      case '¹', '²' -> new MacQuotes(sign).isQuotation(proven);
      case 'Œ', '\u008C' -> sign.isSingleQuotation();
      case '€', '\u0080' -> certain && !sign.isBetweenLetters();
      case '¤' -> sign.isPrice();
      case '\u0081' -> sign.isTrademark();
      case '‹' -> proven || (sign.isDash() && !isLetter(sign, found, meant));
      default -> proven || (certain && sign.fits());
    };
  }

  /** Whether what would be a dash between letters makes a better word as a letter of DOS. */
  private static boolean isLetter(MacSign dash, Word found, Word meant) {
    return dash.isBetweenLetters() && found.undo(Misreadings.DOS).isBetterThan(meant, LETTER);
  }

  /** Whether nothing joins a character to one before it. */
  private static boolean isStart(String text, int i) {
    return i == 0 || text.charAt(i - 1) <= ' ';
  }

  @Override
  int bonus(String text, int from, int to) {
    int bonus = 0;
    int opened = 0;
    int possessives = 0;
    int speeches = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean opens = i + 1 < to && Character.isLetter(text.charAt(i + 1));
      bonus += opens ? 0 : pair(c, opened);
      opened = opened(c, opens, opened);
      bonus += c == '¹' && (isDecade(text, i, to) || isElision(text, i, to)) ? PAIR : 0;
      possessives += c == '¹' && isPossessive(text, i, to) ? 1 : 0;
      speeches += c == '‹' && isStart(text, i) && i + 1 < to && text.charAt(i + 1) > ' ' ? 1 : 0;
    }
    bonus += speeches > 1 ? PAIR : 0;
    boolean marked = isBullet(text, from, to) || new MacSign(text, from, to).isNote();
    return bonus + (possessives > 1 ? POSSESSIVES : 0) + (marked ? BULLET : 0);
  }

  /** What a closing mark says together with the one that was opened. */
  private int pair(char c, int opened) {
    return switch (c) {
      case '³' -> opened == '“' && !keepsOpening() ? LOW_PAIR : 0;
      case '²' -> opened == '³' ? PAIR : opened == '²' ? LOW_PAIR : 0;
      case '¹' -> opened == 'Œ' ? PAIR : 0;
      default -> 0;
    };
  }

  private static int opened(char c, boolean opens, int before) {
    return switch (c) {
      case '“', '\u0093' -> '“';
      case 'Œ', '\u008C' -> opens ? 'Œ' : before;
      case '³' -> before == '“' ? 0 : '³';
      case '²' -> opens ? '²' : 0;
      case '”' -> 0;
      default -> before;
    };
  }

  /** {@code ¹s Avonds}: an ending whose word is left out. */
  private static boolean isElision(String text, int i, int to) {
    return (i == 0 || text.charAt(i - 1) <= ' ') && new MacSign(text, i, to).isElision();
  }

  /** {@code 1980¹s} and {@code ¹80s}. */
  private static boolean isDecade(String text, int i, int to) {
    int s = i > 0 && Character.isDigit(text.charAt(i - 1)) ? i + 1 : i + 3;
    return s < to
        && text.charAt(s) == 's'
        && (s == i + 1 || Character.isDigit(text.charAt(i + 1)))
        && (s + 1 == to || !Character.isLetter(text.charAt(s + 1)));
  }

  private static boolean isPossessive(String text, int i, int to) {
    return i > 0 && text.charAt(i - 1) == 's' && i + 1 < to && text.charAt(i + 1) == ' ';
  }

  private static boolean isBullet(String text, int from, int to) {
    return to - from > 3
        && (text.charAt(from) == '€' || text.charAt(from) == '\u0080')
        && text.charAt(from + 1) <= ' '
        && Character.isLetter(text.charAt(from + 2));
  }
}
