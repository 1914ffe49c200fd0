package io.github.pumice.characters.mojibake;

import io.github.pumice.core.Search;
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

  /** What is repaired on the evidence of a line; all else only where a whole text proves a Mac. */
  private static final String CERTAIN = "’‘“”„‚–—…•†‡‰ﬁﬂ‹›œŒ";

  private static final int NEAR = 200;

  private static final String VOWELS = "aeiouyäöü";

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
  public boolean resemblesDust() {
    return true;
  }

  @Override
  public int exceptionPrice() {
    return 12;
  }

  /** Quotation marks are the first that the Mac's permutation takes. */
  @Override
  public boolean explains(char c) {
    return "’‘“”".indexOf(c) < 0;
  }

  @Override
  public boolean changes(char c) {
    return undoing.changes(c);
  }

  @Override
  public boolean holds(char c) {
    return undoing.holds(c);
  }

  @Override
  public @Nullable Converted undo(String word) {
    return undoing.undo(word);
  }

  @Override
  public Word allowed(Word found, Word meant, String text, int lineEnd, boolean proven) {
    if (found.undo(Misreadings.UTF_8) != found) {
      return found;
    }
    Word allowed = meant;
    for (int i = 0; i < found.text().length(); i++) {
      char c = found.text().charAt(i);
      if (c != meant.text().charAt(i)
          && (isOther(found, meant, i, text, lineEnd, proven)
              || !allows(found, meant, i, text, lineEnd, proven))) {
        allowed = allowed.keeping(i, c);
      }
    }
    return allowed.text().equals(found.text()) ? found : allowed;
  }

  /** Whether a sign is what it seems, or comes from another table. */
  private boolean isOther(Word found, Word meant, int i, String text, int lineEnd, boolean proven) {
    int at = found.sourceOf(i);
    return switch (found.text().charAt(i)) {
      case '³' -> keepsOpening() && MacMarks.holds(text, text.lastIndexOf('\n', at) + 1, at, "“");
      case '‹' ->
          !proven
              && MacMarks.of(text, at, lineEnd, '‹').isBetweenLetters()
              && found.undo(Misreadings.DOS).isBetterThan(meant, 0);
      default -> false;
    };
  }

  /** Whether {@code “} stays, so that {@code ³} does not close what it opens. */
  private boolean keepsOpening() {
    return undoing.meant().decode(CodePage.WINDOWS_1252.encode('“')) == '“';
  }

  private static boolean allows(
      Word found, Word meant, int i, String text, int lineEnd, boolean proven) {
    char c = found.text().charAt(i);
    int at = found.sourceOf(i);
    if (text.charAt(at) != c) {
      return c != '\u0081';
    }
    return switch (c) {
      case '¹', '²', '³' -> MacMarks.of(text, at, lineEnd, c).isQuotation(proven);
      case 'Œ', '\u008C' -> MacMarks.of(text, at, lineEnd, c).isSingleQuotation();
      case '€', '\u0080' ->
          (proven || isCertain(meant, i)) && !MacMarks.of(text, at, lineEnd, c).isBetweenLetters();
      case '¤' -> MacMarks.of(text, at, lineEnd, c).isPrice();
      case '\u0081' -> MacMarks.of(text, at, lineEnd, c).isTrademark();
      default -> proven || (isCertain(meant, i) && fits(c, text, at, lineEnd));
    };
  }

  private static boolean isCertain(Word meant, int i) {
    return CERTAIN.indexOf(meant.text().charAt(i)) >= 0;
  }

  /** Whether a sign that is also a letter or a quotation mark stands where only the Mac has it. */
  private static boolean fits(char c, String text, int at, int lineEnd) {
    char before = at == 0 ? '\n' : text.charAt(at - 1);
    char after = at + 1 < lineEnd ? text.charAt(at + 1) : '\n';
    boolean afterLetter = Character.isLetter(before);
    boolean beforeLetter = Character.isLetter(after);
    return switch (c) {
      case 'Š' ->
          afterLetter
              ? Character.isLowerCase(before) && !Character.isLowerCase(after)
              : before == '³'
                  || (!beforeLetter
                      && after != '.'
                      && "'’".indexOf(before) < 0
                      && (before != ' ' || after != ' '));
      case 'Ð' -> MacMarks.holds(text, at + 1, lineEnd, "ð");
      case 'ð' -> !beforeLetter && Search.last(text, 'Ð', text.lastIndexOf('\n', at) + 1, at) >= 0;
      case 'Þ' ->
          beforeLetter
              && (afterLetter || before == ' ' || MacMarks.holds(text, at + 1, lineEnd, "Þþ"))
              && !holdsThorn(text, at, lineEnd);
      case 'þ' -> VOWELS.indexOf(after) >= 0 && !holdsThorn(text, at, lineEnd);
      case '‹' -> MacMarks.of(text, at, lineEnd, c).isDash();
      case 'Ý', 'ý' ->
          !beforeLetter
              && (before > ' ' || isDeath(text, at) || isNote(text, at, lineEnd))
              && !holdsInside(c, text, at, lineEnd);
      case '¦' -> isLigature(before, after);
      case '‘' -> !afterLetter && isLigature(before, Character.toLowerCase(after));
      default -> true;
    };
  }

  /** Whether {@code œ} can stand between two characters: cœur, œil, fœtus, œdème. */
  private static boolean isLigature(char before, char after) {
    boolean first = !Character.isLetter(before);
    char head = Character.toLowerCase(before);
    return VOWELS.indexOf(head) < 0
        && ("ui".indexOf(after) >= 0
            || ("cdgmnpst".indexOf(after) >= 0 && first)
            || ("cdglmnpst".indexOf(after) >= 0 && "bcfhmps".indexOf(head) >= 0));
  }

  /** Whether all that differs in a word are ligatures, which in other tables are letters. */
  static boolean hasOnlyLigatures(String found, String meant) {
    for (int i = 0; i < found.length(); i++) {
      if (found.charAt(i) != meant.charAt(i) && "Þþ".indexOf(found.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a letter stands inside a word near by, where no dagger does. */
  private static boolean holdsInside(char letter, String text, int at, int lineEnd) {
    for (int i = Math.max(0, at - NEAR); i + 1 < Math.min(lineEnd, at + NEAR); i++) {
      if (text.charAt(i) == letter && Character.isLetter(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the line holds a thorn that can be no ligature: a small one at the end of a word, or
   * one alone.
   */
  private static boolean holdsThorn(String text, int at, int to) {
    for (int i = text.lastIndexOf('\n', at) + 1; i < to; i++) {
      char c = text.charAt(i);
      char after = i + 1 == to ? ' ' : text.charAt(i + 1);
      if ((c == 'þ' && (!Character.isLetter(after) || after == 'þ'))
          || (c == 'Þ' && !Character.isLetter(after) && isStart(text, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing joins a character to one before it. */
  private static boolean isStart(String text, int i) {
    return i == 0 || text.charAt(i - 1) <= ' ';
  }

  @Override
  public int bonus(String text, int from, int to) {
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
    boolean marked = isBullet(text, from, to) || isNote(text, from, to);
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
    return (i == 0 || text.charAt(i - 1) <= ' ') && MacMarks.of(text, i, to, '¹').isElision();
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

  /** {@code Ý 1893}. */
  private static boolean isDeath(String text, int at) {
    return at + 2 < text.length()
        && text.charAt(at + 1) == ' '
        && Character.isDigit(text.charAt(at + 2));
  }

  /** {@code Ý By the coroner}: the mark of a note at the head of a line, and at a word above. */
  private static boolean isNote(String text, int from, int to) {
    char mark = text.charAt(from);
    boolean dagger =
        (mark == 'Ý' || mark == 'ý')
            && to - from > 2
            && text.charAt(from + 1) == ' '
            && (from == 0 || text.charAt(from - 1) == '\n');
    int above = dagger ? Search.last(text, mark, Math.max(0, from - MacMarks.REACH), from) : -1;
    return above > 0
        && Character.isLetter(text.charAt(above - 1))
        && !Character.isLetter(text.charAt(above + 1));
  }

  private static boolean isBullet(String text, int from, int to) {
    return to - from > 3
        && (text.charAt(from) == '€' || text.charAt(from) == '\u0080')
        && text.charAt(from + 1) <= ' '
        && Character.isLetter(text.charAt(from + 2));
  }
}
