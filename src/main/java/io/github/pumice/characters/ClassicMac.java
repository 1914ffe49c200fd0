package io.github.pumice.characters;

import org.jspecify.annotations.Nullable;

/**
 * MacRoman whose bytes went through the classic Mac's permutation onto Latin-1: {@code it¹s} for
 * {@code it’s}, {@code ³Yes²} for {@code “Yes”}.
 *
 * <p>MacRoman has no superscripts, so in such a text {@code ¹ ² ³} are quotation marks, except
 * where somebody added real ones later: powers after units and digits, marks of notes that stand
 * below. They are told apart by where they stand and by what pairs with them. A text may also hold
 * signs that were typed right; the second page keeps them.
 *
 * @param undoing the page that is undone
 */
record ClassicMac(SingleByteMisreading undoing) implements Misreading {

  private static final int PAIR = 10;
  private static final int LOW_PAIR = 18;
  private static final int BULLET = 16;
  private static final int POSSESSIVES = 10;

  /** Signs that are common in themselves and stay where a text holds both kinds. */
  private static final String COMMON = "’“”‘–—…•™†‡„‚‰½¼¾ˆ˜›œšžƒ";

  static ClassicMac of(int price) {
    return new ClassicMac(page(CodePage.CLASSIC_MAC, price));
  }

  /** The same, with the signs that are common in themselves kept. */
  static ClassicMac keepingCommonSigns(int price) {
    return new ClassicMac(page(CodePage.CLASSIC_MAC.keeping(COMMON, CodePage.WINDOWS_1252), price));
  }

  private static SingleByteMisreading page(CodePage meant, int price) {
    return new SingleByteMisreading(
        "classic-mac",
        "MacRoman read as Latin-1 through the classic Mac's permutation",
        meant,
        CodePage.WESTERN,
        price);
  }

  @Override
  public String rule() {
    return undoing.rule();
  }

  @Override
  public String title() {
    return undoing.title();
  }

  @Override
  public int price() {
    return undoing.price();
  }

  @Override
  public boolean tellsBySigns() {
    return true;
  }

  @Override
  public int exceptionPrice() {
    return 12;
  }

  @Override
  public @Nullable Converted undo(String word) {
    return undoing.undo(word);
  }

  @Override
  public boolean allows(Word found, Word meant, String text, int lineEnd, boolean proven) {
    for (int i = 0; i < found.text().length(); i++) {
      char c = found.text().charAt(i);
      if (c != meant.text().charAt(i) && !allows(found, i, text, lineEnd, proven)) {
        return false;
      }
    }
    return true;
  }

  private static boolean allows(Word found, int i, String text, int lineEnd, boolean proven) {
    char c = found.text().charAt(i);
    int at = found.sourceOf(i);
    if (text.charAt(at) != c) {
      return true;
    }
    return switch (c) {
      case '¹', '²', '³' -> MacMarks.of(text, at, lineEnd, c).isQuotation(proven);
      case 'Œ', '\u008C' -> MacMarks.holds(text, at + 1, lineEnd, "¹’");
      default -> !Character.isLetter(c) || found.letters() > 1;
    };
  }

  @Override
  public int bonus(String text, int from, int to) {
    int bonus = 0;
    int opened = 0;
    int possessives = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '³' && opened == '“') {
        bonus += LOW_PAIR;
      } else if (c == '²' && opened == '³') {
        bonus += PAIR;
      }
      opened = opened(c, opened);
      possessives += c == '¹' && isPossessive(text, i, to) ? 1 : 0;
    }
    return bonus + (possessives > 1 ? POSSESSIVES : 0) + (isBullet(text, from, to) ? BULLET : 0);
  }

  private static int opened(char c, int before) {
    return switch (c) {
      case '“', '\u0093' -> '“';
      case '³' -> before == '“' ? 0 : '³';
      case '²', '”' -> 0;
      default -> before;
    };
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
