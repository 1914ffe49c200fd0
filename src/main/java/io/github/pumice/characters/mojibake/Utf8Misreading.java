package io.github.pumice.characters.mojibake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that was read byte by byte as a single-byte code page: {@code Ã©} for {@code é}.
 *
 * <p>Only well-formed sequences are put together again; what stands between them is left. A blank
 * is read as the no-break space that it was where a sequence wants one (0xA0 is lost first of all
 * bytes), {@code â€} with its last byte gone is a closing quotation mark or an apostrophe, and the
 * two halves of a surrogate pair that were encoded apart (CESU-8) are one character. Where another
 * page than Windows-1252 was used, a sequence of three that lacks a byte proves nothing alone.
 */
final class Utf8Misreading extends Misreading {

  private static final int CHANCE_SIGN = 26;
  private static final int CHANCE_LETTER = 18;
  private static final int CHANCE_WORD = 4;

  private final CodePage read;
  private final Utf8Sequences sequences;

  Utf8Misreading(CodePage read, int price) {
    super(
        "utf-8-as-" + read.title().toLowerCase(Locale.ROOT),
        "UTF-8 read as " + read.title(),
        price,
        Witness.SEQUENCES);
    this.read = read;
    this.sequences = new Utf8Sequences(read);
  }

  @Override
  Word allowed(Word found, Word meant, String text, int lineEnd, boolean proven) {
    return proven || new UndoneWord(read, found, meant, text).isCredible() ? meant : found;
  }

  /** Whether it is behind a sequence's first byte. */
  @Override
  boolean changes(char c) {
    return sequences.isLead(c);
  }

  @Override
  @Nullable Converted undo(String word) {
    if (!changes(word)) {
      return null;
    }
    Converted.Builder meant = new Converted.Builder(word);
    StringBuilder text = meant.text();
    LostBytes lost = new LostBytes(text);
    boolean whole = read == CodePage.WESTERN;
    while (meant.hasNext()) {
      int i = meant.at();
      int length = sequenceLength(word, i);
      if (isCutGrave(word, i)) {
        text.append('à');
        meant.read(1);
      } else if (length > 0) {
        text.appendCodePoint(sequences.codePoint(word, i, length));
        meant.read(length);
        whole = true;
      } else if (isCutQuote(word, i)) {
        int cut = cutQuoteLength(word, i);
        boolean inside = i > 0 && Symbols.isLetter(word, i - 1) && Symbols.isLetter(word, i + cut);
        text.append(inside && cut == 3 ? '’' : '”');
        meant.read(cut);
      } else if (lostLength(word, i) > 0) {
        whole |= lostLength(word, i) == 2;
        lost.add(text.length(), candidates(word, i));
        text.append(LostBytes.LOST);
        meant.read(lostLength(word, i));
      } else {
        meant.keep();
      }
    }
    return lost.fill() || whole ? meant.build() : null;
  }

  /**
   * What a single sequence of two characters in a line says less for this, by the letters that
   * stand together once it is undone: a sign after a capital often reads like one.
   */
  int chance(int letters) {
    if (read == CodePage.WESTERN || read.hasFrames()) {
      return 0;
    }
    return letters == 0 ? CHANCE_SIGN : letters == 1 ? CHANCE_LETTER : CHANCE_WORD;
  }

  private boolean changes(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80
          && (sequenceLength(word, i) > 0
              || isCutGrave(word, i)
              || isCutQuote(word, i)
              || lostLength(word, i) > 0)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The length of the sequence at {@code i}, 0 when there is none or only half a quotation mark.
   */
  private int sequenceLength(String word, int i) {
    int length = sequences.length(word, i);
    return length > 0 && isCutQuote(word, i) ? 0 : length;
  }

  /** The length of a sequence at {@code i} that lacks one byte, 0 when there is none. */
  private int lostLength(String word, int i) {
    int length = sequences.announced(word, i);
    if (length == 0 || length == 4 || i + length > word.length() || !losesBytes(word.charAt(i))) {
      return 0;
    }
    int lost = 0;
    for (int k = i + 1; k < i + length; k++) {
      lost += word.charAt(k) == LostBytes.LOST ? 1 : sequences.continues(word, k) ? 0 : 2;
    }
    return lost == 1 ? length : 0;
  }

  /** Whether the page has bytes to lose, and Windows-1252 does not have the same character. */
  private boolean losesBytes(char lead) {
    return read == CodePage.WESTERN
        || (!read.undefined().isEmpty() && CodePage.WESTERN.encode(lead) < 0);
  }

  /** The letters that a sequence with a lost byte can have been. */
  private String candidates(String word, int i) {
    StringBuilder candidates = new StringBuilder();
    String undefined = read.undefined();
    for (int k = 0; k < undefined.length(); k++) {
      String tried =
          word.substring(i, i + lostLength(word, i)).replace(LostBytes.LOST, undefined.charAt(k));
      if (sequenceLength(tried, 0) == tried.length()) {
        char c = (char) sequences.codePoint(tried, 0, tried.length());
        candidates.append(LetterPairs.letter(c) == 0 ? "" : String.valueOf(c));
      }
    }
    return candidates.toString();
  }

  private boolean isCutQuote(String word, int i) {
    return read == CodePage.WESTERN && word.startsWith("â€", i) && cutQuoteLength(word, i) > 0;
  }

  private static int cutQuoteLength(String word, int i) {
    if (i + 2 == word.length()) {
      return 2;
    }
    char next = word.charAt(i + 2);
    if (next == '\uFFFD' || next == '?') {
      return 3;
    }
    if (next == ' ' && i > 0 && word.charAt(i - 1) > ' ') {
      return i + 3 < word.length() && Character.isLetter(word.charAt(i + 3)) ? 2 : 0;
    }
    return next == ',' || next == '.' || next == ';' || next == ')' ? 2 : 0;
  }

  /** {@code Ã} before a blank that cannot be spared: the no-break space of {@code à} is gone. */
  private boolean isCutGrave(String word, int i) {
    if (word.charAt(i) != read.decode(0xC3) || read.decode(0xA0) != '\u00A0') {
      return false;
    }
    boolean capitals = i > 0 && Character.isUpperCase(word.charAt(i - 1));
    if (i + 1 == word.length()) {
      return i > 0 && !capitals;
    }
    return word.charAt(i + 1) == ' '
        && i + 2 < word.length()
        && !(capitals && Character.isUpperCase(word.charAt(i + 2)))
        && !isFusedGrave(word, i + 2);
  }

  /**
   * Before a stop the blank itself was the no-break space (before a question mark in Italian -tà,
   * but not in French voilà); and Portuguese writes àquele, àquela, àquilo and às as one word.
   */
  private static boolean isFusedGrave(String word, int i) {
    return ".,)-".indexOf(word.charAt(i)) >= 0
        || ("?!;:".indexOf(word.charAt(i)) >= 0 && i > 2 && word.charAt(i - 3) == 't')
        || word.startsWith("quel", i)
        || word.startsWith("quilo", i)
        || word.equals(word.substring(0, i) + "s");
  }
}
