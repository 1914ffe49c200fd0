package io.github.pumice.characters.mojibake;

import io.github.pumice.core.Encoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the character set of raw bytes by the same plausibility that repairs mojibake.
 *
 * <p>A byte order mark decides; then strict UTF-8; then UTF-16 by its zero bytes; then UTF-8 with a
 * few broken bytes (one or two sequences in Latin words can be letters of another set); then every
 * single-byte set is tried on a sample, and the one whose text is most plausible wins, with ICU4J's
 * detector as one witness (it knows neither MacRoman nor the DOS code pages). Legacy encodings of
 * Chinese, Japanese and Korean are not guessed: where no set gives a text in any language the
 * confidence is one half at most. Nothing throws because of the content; the cost is one scan of
 * the bytes and some twenty readings of a sample of at most 16,384 bytes.
 */
public final class Charsets {

  /** How much better, in half bits, another reading of what is also UTF-8 must be. */
  private static final int MARGIN = 12;

  /** So many sequences of UTF-8 can be two letters of another set each. */
  private static final int CHANCE = 2;

  /**
   * A choice.
   *
   * @param encoding the set that was chosen, ready to decode and encode without loss
   * @param confidence how probable it is that this is the right one, 0 to 1
   * @param runnerUp the set that would have been next: the first that reads the bytes differently
   */
  public record Choice(Encoding encoding, double confidence, Encoding runnerUp) {}

  /**
   * Bytes that are read as UTF-8.
   *
   * @param sequences characters of more bytes than one, or surrogates that were encoded apart
   *     (CESU-8), which nothing but UTF-8 has
   * @param broken bytes that belong to none
   * @param zeros zero bytes
   */
  private record Utf8(String text, int sequences, int broken, int zeros) {
    static Utf8 of(byte[] bytes) {
      String text = Encoding.UTF_8.decode(bytes);
      int sequences = 0;
      int broken = 0;
      int zeros = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < 0x80) {
          zeros += c == 0 ? 1 : 0;
        } else if (Character.isLowSurrogate(c) && !SurrogatesApart.isAt(text, i)) {
          broken++;
        } else {
          sequences++;
          i += Character.isLowSurrogate(c) ? 2 : Character.isHighSurrogate(c) ? 1 : 0;
        }
      }
      return new Utf8(text, sequences, broken, zeros);
    }
  }

  private Charsets() {}

  /** Chooses the character set of a whole file's bytes. */
  public static Choice choose(byte[] bytes) {
    Encoding marked = byMark(bytes);
    if (marked != null) {
      return new Choice(marked, 1, Encoding.UTF_8);
    }
    Utf8 utf8 = Utf8.of(bytes);
    Encoding wide = utf8.zeros() > 0 ? byZeros(bytes, utf8) : null;
    if (wide != null) {
      return new Choice(wide, 0.95, Encoding.UTF_8);
    }
    if (utf8.sequences() == 0 && utf8.broken() == 0) {
      return new Choice(Encoding.UTF_8, 1, western());
    }
    if (utf8.sequences() < utf8.broken()) {
      return SingleByteSets.choose(bytes);
    }
    Choice strict = new Choice(Encoding.UTF_8, utf8.broken() == 0 ? 0.99 : 0.9, western());
    return isMixed(utf8)
        ? better(utf8.text(), strict, SingleByteSets.choose(bytes), bytes)
        : strict;
  }

  /** Whether the bytes are text of two bytes or more to each character, marked as such or not. */
  public static boolean isWide(byte[] bytes) {
    Encoding marked = byMark(bytes);
    if (marked != null) {
      return !marked.equals(Encoding.UTF_8);
    }
    Utf8 utf8 = Utf8.of(bytes);
    return utf8.zeros() > 0 && byZeros(bytes, utf8) != null;
  }

  private static Choice better(String text, Choice strict, Choice plausible, byte[] bytes) {
    int cost = SingleByteSets.cost(text);
    int other = SingleByteSets.cost(plausible.encoding().decode(bytes));
    return other + MARGIN < cost ? plausible : strict;
  }

  /** Whether a few sequences are letters of far scripts in words that are Latin otherwise. */
  private static boolean isMixed(Utf8 utf8) {
    if (utf8.sequences() > CHANCE) {
      return false;
    }
    String text = utf8.text();
    int mixed = 0;
    for (int i = 0; i < text.length(); i++) {
      mixed += text.charAt(i) >= 0x370 && Plausibility.isMixed(text, i) ? 1 : 0;
    }
    return mixed == utf8.sequences();
  }

  private static Encoding western() {
    return new Encoding(Charset.forName("windows-1252"));
  }

  private static @Nullable Encoding byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Encoding.UTF_8;
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return new Encoding(Charset.forName("X-UTF-32LE-BOM"));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return new Encoding(Charset.forName("X-UTF-32BE-BOM"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE);
    }
    return startsWith(bytes, 0xFE, 0xFF) ? new Encoding(StandardCharsets.UTF_16BE) : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * UTF-16 without a mark: blanks and line ends have their zero byte on one side only. A few zeros
   * among bytes that are a text without them are dirt: in letters beyond Latin other controls, or
   * bytes that are no UTF-8, stand beside them.
   */
  private static @Nullable Encoding byZeros(byte[] bytes, Utf8 utf8) {
    int little = 0;
    int big = 0;
    int controls = 0;
    int units = Math.min(bytes.length, SingleByteSets.SAMPLE) / 2;
    for (int i = 0; i < units; i++) {
      int first = bytes[2 * i];
      int second = bytes[2 * i + 1];
      little += second == 0 && first != 0 ? 1 : 0;
      big += first == 0 && second != 0 ? 1 : 0;
      controls += isControl(first) || isControl(second) ? 1 : 0;
    }
    int most = Math.max(little, big);
    boolean text = utf8.broken() == 0 && controls == 0;
    if (bytes.length % 2 != 0
        || most * (text ? 2 : 20) < units
        || Math.min(little, big) * 10 > most) {
      return null;
    }
    return new Encoding(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  /** A control that no text has. */
  private static boolean isControl(int b) {
    return b > 0 && b < ' ' && (b < '\t' || b > '\r') && b != 0x1B;
  }
}
