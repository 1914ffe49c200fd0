package io.github.pumice.characters;

import com.google.common.collect.ImmutableList;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import io.github.pumice.core.Encoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

  private static final int SAMPLE = 16_384;
  private static final int DETECTOR_SAMPLE = 8_192;

  /** How much better, in half bits, another reading of what is also UTF-8 must be. */
  private static final int MARGIN = 12;

  /** So many sequences of UTF-8 can be two letters of another set each. */
  private static final int CHANCE = 2;

  /** In a longer text its letters say enough, and dictionaries are not asked. */
  private static final int SHORT = 400;

  /** What a set for another alphabet costs, in half bits, if no letter of it is met. */
  private static final int UNUSED = 10;

  /** How much the witness of ICU4J's detector weighs when it is sure, in half bits. */
  private static final int WITNESS = 12;

  /** A wrong choice that is this much dearer, in half bits, is half as probable. */
  private static final double HALVING = 4;

  /** What a byte costs at most, in half bits, in a text of any language that is known. */
  private static final int WRITTEN = 11;

  /** What a letter of another alphabet costs in a word, in half bits. */
  private static final int MIXED = 12;

  /** How sure a choice is at most whose text is of no such language. */
  private static final double UNWRITTEN = 0.5;

  /** The single-byte sets that are tried, those that are seldom met at a price in half bits. */
  private static final ImmutableList<Candidate> CANDIDATES =
      ImmutableList.of(
          candidate("windows-1252", 0),
          candidate("x-MacRoman", 6),
          candidate("windows-1251", 6),
          candidate("windows-1250", 6),
          candidate("IBM850", 8),
          candidate("IBM437", 9),
          candidate("KOI8-R", 8),
          candidate("IBM866", 8),
          candidate("ISO-8859-2", 8),
          candidate("windows-1253", 8),
          candidate("windows-1254", 7),
          candidate("windows-1257", 9),
          candidate("ISO-8859-15", 10),
          candidate("ISO-8859-3", 14),
          candidate("ISO-8859-5", 12),
          candidate("ISO-8859-7", 10),
          candidate("windows-1255", 12),
          candidate("windows-1256", 12));

  private record Candidate(Encoding encoding, int price, boolean alphabet) {
    static Candidate of(Encoding encoding, int price) {
      byte[] bytes = new byte[0x40];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (0xC0 + i);
      }
      String letters = encoding.decode(bytes);
      return new Candidate(encoding, price, letters.chars().anyMatch(c -> isFar((char) c)));
    }
  }

  private record Scored(Encoding encoding, int cost, String text) {}

  /**
   * A choice.
   *
   * @param encoding the set that was chosen, ready to decode and encode without loss
   * @param confidence how probable it is that this is the right one, 0 to 1
   * @param runnerUp the set that would have been next: the first that reads the bytes differently
   */
  public record Choice(Encoding encoding, double confidence, Encoding runnerUp) {}

  private Charsets() {}

  private static Candidate candidate(String charset, int price) {
    return Candidate.of(new Encoding(Charset.forName(charset)), price);
  }

  /** Chooses the character set of a whole file's bytes. */
  public static Choice choose(byte[] bytes) {
    Encoding marked = byMark(bytes);
    if (marked != null) {
      return new Choice(marked, 1, Encoding.UTF_8);
    }
    Utf8Bytes utf8 = Utf8Bytes.of(bytes);
    Encoding wide = utf8.zeros() > 0 ? byZeros(bytes) : null;
    if (wide != null) {
      return new Choice(wide, 0.95, Encoding.UTF_8);
    }
    if (utf8.sequences() == 0 && utf8.broken() == 0) {
      return new Choice(Encoding.UTF_8, 1, western());
    }
    if (utf8.sequences() < utf8.broken()) {
      return byPlausibility(bytes);
    }
    Choice strict = new Choice(Encoding.UTF_8, utf8.broken() == 0 ? 0.99 : 0.9, western());
    return isMixed(bytes, utf8) ? better(strict, byPlausibility(bytes), bytes) : strict;
  }

  private static Choice better(Choice strict, Choice plausible, byte[] bytes) {
    int cost = lineCosts(strict.encoding().decode(bytes));
    int other = lineCosts(plausible.encoding().decode(bytes));
    return other + MARGIN < cost ? plausible : strict;
  }

  /** Whether a few sequences are letters of far scripts in words that are Latin otherwise. */
  private static boolean isMixed(byte[] bytes, Utf8Bytes utf8) {
    if (utf8.sequences() > CHANCE) {
      return false;
    }
    String text = Encoding.UTF_8.decode(bytes);
    int mixed = 0;
    for (int i = 0; i < text.length(); i++) {
      mixed += text.charAt(i) >= 0x370 && Plausibility.isMixed(text, i) ? 1 : 0;
    }
    return mixed == utf8.sequences();
  }

  private static Encoding western() {
    return CANDIDATES.get(0).encoding();
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

  /** UTF-16 without a mark: blanks and line ends have their zero byte on one side only. */
  private static @Nullable Encoding byZeros(byte[] bytes) {
    int little = 0;
    int big = 0;
    int units = Math.min(bytes.length, SAMPLE) / 2;
    for (int i = 0; i < units; i++) {
      int first = bytes[2 * i];
      int second = bytes[2 * i + 1];
      little += second == 0 && first != 0 ? 1 : 0;
      big += first == 0 && second != 0 ? 1 : 0;
    }
    if (bytes.length % 2 != 0 || Math.max(little, big) * 20 < units) {
      return null;
    }
    if (Math.min(little, big) * 10 > Math.max(little, big)) {
      return null;
    }
    return new Encoding(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static Choice byPlausibility(byte[] bytes) {
    byte[] sample = sample(bytes);
    List<CharsetMatch> witness = witness(sample);
    List<Scored> scored = new ArrayList<>();
    for (Candidate candidate : CANDIDATES) {
      String text = candidate.encoding().decode(sample);
      int cost = candidate.price() + lineCosts(text) - support(candidate.encoding(), witness);
      cost += candidate.alphabet() && text.chars().noneMatch(c -> isFar((char) c)) ? UNUSED : 0;
      cost -= sample.length < SHORT ? knownWords(text) : 0;
      scored.add(new Scored(candidate.encoding(), cost, text));
    }
    scored.sort(Comparator.comparingInt(Scored::cost));
    Scored best = scored.get(0);
    Scored next =
        scored.stream().filter(s -> !s.text().equals(best.text())).findFirst().orElse(best);
    double odds = Math.pow(2, -(next.cost() - best.cost()) / HALVING);
    boolean written = best.cost() <= WRITTEN * sample.length;
    return new Choice(
        best.encoding(),
        written ? 1 - odds / 2 : Math.min(UNWRITTEN, 1 - odds / 2),
        next.encoding());
  }

  private static boolean isFar(char c) {
    return c >= 0x370 && c < 0x700 && Character.isLetter(c);
  }

  /** What dictionaries say for a text of a few lines. */
  private static int knownWords(String text) {
    return KnownWords.support(
        Reading.of(text, 0, text.length(), false, Glance.EVERY_LANGUAGE, new Forms()));
  }

  private static int lineCosts(String text) {
    int cost = 0;
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      String line = text.substring(from, end);
      cost += Plausibility.cost(line) + mixed(line);
      from = end + 1;
    }
    return cost;
  }

  /** What words cost of which one letter is of another alphabet: a line of text has few. */
  private static int mixed(String line) {
    int cost = 0;
    for (int i = 0; i < line.length(); i++) {
      cost += line.charAt(i) >= 0x370 && Plausibility.isMixed(line, i) ? MIXED : 0;
    }
    return cost;
  }

  /** The lines that hold other bytes than ASCII, as many as fit. */
  private static byte[] sample(byte[] bytes) {
    byte[] sample = new byte[Math.min(bytes.length, SAMPLE)];
    int length = 0;
    for (int from = 0; from < bytes.length && length < sample.length; ) {
      int end = from;
      boolean ascii = true;
      while (end < bytes.length && bytes[end] != '\n') {
        ascii &= bytes[end++] >= 0;
      }
      end = Math.min(bytes.length, end + 1);
      if (!ascii) {
        int copied = Math.min(end - from, sample.length - length);
        System.arraycopy(bytes, from, sample, length, copied);
        length += copied;
      }
      from = end;
    }
    return Arrays.copyOf(sample, length);
  }

  private static List<CharsetMatch> witness(byte[] sample) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(
        sample.length <= DETECTOR_SAMPLE ? sample : Arrays.copyOf(sample, DETECTOR_SAMPLE));
    return List.of(detector.detectAll());
  }

  private static int support(Encoding encoding, List<CharsetMatch> witness) {
    int best = 0;
    for (CharsetMatch match : witness) {
      String name = match.getName().toLowerCase(Locale.ROOT).replace("iso-8859-1", "windows-1252");
      if (name.equals(encoding.name().toLowerCase(Locale.ROOT))) {
        best = Math.max(best, match.getConfidence() * WITNESS / 100);
      }
    }
    return best;
  }
}
