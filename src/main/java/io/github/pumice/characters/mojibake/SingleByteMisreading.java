package io.github.pumice.characters.mojibake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text in one single-byte code page that was read as another: {@code Grš§e} for {@code Größe}. */
class SingleByteMisreading extends Misreading {

  /** How much better, in half bits, two words with a dash must be than one with a letter. */
  private static final int TWO_WORDS = 12;

  /** Signs that an editor puts into any text. */
  private static final String TYPED = "“”‘’„‚–—…•«»\uFFFD";

  private static final String OPENING = "“‘„‚«‹¿¡—";

  private final CodePage meant;
  private final CodePage read;
  private final long languages;

  SingleByteMisreading(
      String rule, String title, CodePage meant, CodePage read, int price, Witness witness) {
    super(rule, title, price, witness);
    this.meant = meant;
    this.read = read;
    this.languages = Repertoire.of(meant);
  }

  static SingleByteMisreading of(CodePage meant, CodePage read, int price) {
    String rule = meant.title() + "-as-" + read.title();
    String title = meant.title() + " read as " + read.title();
    return new SingleByteMisreading(
        rule.toLowerCase(Locale.ROOT), title, meant, read, price, Witness.LETTERS);
  }

  @Override
  long languages() {
    return languages;
  }

  /** The page that it was written in. */
  final CodePage meant() {
    return meant;
  }

  @Override
  boolean shows(int language) {
    return !Repertoire.isWhole(read, language);
  }

  /** One table read a whole line; few lines are put together from two. */
  @Override
  int exceptionPrice() {
    return 14;
  }

  @Override
  Word allowed(Word found, Word meant, String text, int lineEnd, boolean proven) {
    return isCredible(found, meant, proven) ? meant : found;
  }

  /**
   * Hardly anything was ever a no-break space, but before the points that French sets apart, or
   * drawn with the blocks of the DOS pages, no word is half Latin, half Greek or Cyrillic, and a
   * letter inside a word was a letter or an apostrophe.
   */
  private boolean isCredible(Word found, Word meant, boolean proven) {
    String word = found.text();
    for (int i = 0; i < word.length(); i++) {
      char c = meant.text().charAt(i);
      if (c == word.charAt(i)) {
        continue;
      }
      if (word.charAt(i) == '\u00A0' && c < 0x370 && read != CodePage.WESTERN) {
        return false;
      }
      if (!proven
          && ((c == '\u00A0' && !isSpaceBeforePoint(meant.text(), i))
              || Plausibility.isFrame(c)
              || Plausibility.isMixed(meant.text(), i))) {
        return false;
      }
      if (Character.isLetter(word.charAt(i))
          && ((isSignInside(meant.text(), word.charAt(i), i)
                  && !Attested.isDashBetweenWords(found, meant, i, TWO_WORDS))
              || isOddPower(meant.text(), i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  boolean explains(char c) {
    return tellsBy(Witness.SIGNS) || read.encode(c) >= 0 || TYPED.indexOf(c) >= 0;
  }

  /** Every character has a byte or lost it; beside controls anything can stand. */
  @Override
  boolean holds(char c) {
    return tellsBy(Witness.SIGNS) || c == LostBytes.LOST || read.encode(c) >= 0;
  }

  @Override
  boolean changes(char c) {
    int b = read.encode(c);
    return b >= 0 && meant.decode(b) != c;
  }

  /** Whether a no-break space stands between a word and a point that French sets apart. */
  static boolean isSpaceBeforePoint(String word, int i) {
    return word.charAt(i) == '\u00A0'
        && Symbols.isLetter(word, i - 1)
        && i + 1 < word.length()
        && "!?:;»".indexOf(word.charAt(i + 1)) >= 0;
  }

  /** Whether a letter after another becomes a power of something that is no unit. */
  private static boolean isOddPower(String meant, int i) {
    return "¹²³".indexOf(meant.charAt(i)) >= 0
        && i > 0
        && Character.isLetter(meant.charAt(i - 1))
        && !Powers.followsUnit(meant, i);
  }

  /** Whether a letter before a small letter becomes a sign that does not stand there. */
  private static boolean isSignInside(String meant, char found, int i) {
    char c = meant.charAt(i);
    boolean hyphen = i + 1 < meant.length() && meant.charAt(i + 1) == '-' && "”’»".indexOf(c) < 0;
    int next = hyphen ? i + 2 : i + 1;
    if (Character.isLetter(c)
        || c == '’'
        || next == meant.length()
        || !Character.isLowerCase(meant.charAt(next))) {
      return false;
    }
    boolean inside = i > 0 && Character.isLetterOrDigit(meant.charAt(i - 1));
    return inside
        ? "–—".indexOf(c) < 0 || Character.isLowerCase(found)
        : OPENING.indexOf(c) < 0 && !isSwedish(meant, i);
  }

  /** {@code ”ja”}: the same mark at both ends. */
  private static boolean isSwedish(String meant, int i) {
    return i == 0 && "”»".indexOf(meant.charAt(0)) >= 0 && meant.indexOf(meant.charAt(0), 1) > 1;
  }

  @Override
  @Nullable Converted undo(String word) {
    char[] result = word.toCharArray();
    for (int i = 0; i < result.length; i++) {
      char c = result[i];
      if (c >= 0x80) {
        if (!holds(c)) {
          return null;
        }
        result[i] = changes(c) ? meant.decode(read.encode(c)) : c;
      }
    }
    String undone = new String(result);
    return undone.equals(word) ? null : new Converted(undone, null);
  }
}
