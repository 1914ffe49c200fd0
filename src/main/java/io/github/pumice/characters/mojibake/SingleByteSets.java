package io.github.pumice.characters.mojibake;

import com.google.common.collect.ImmutableList;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import io.github.pumice.core.Encoding;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The single-byte character sets, each tried on a sample of the bytes: the one whose text is most
 * plausible wins. {@link Charsets} says when it comes to that.
 */
final class SingleByteSets {

  /** So many bytes are read in every set. */
  static final int SAMPLE = 16_384;

  private static final int DETECTOR_SAMPLE = 8_192;

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

  private SingleByteSets() {}

  private static Candidate candidate(String charset, int price) {
    return Candidate.of(new Encoding(Charset.forName(charset)), price);
  }

  /** Chooses one for the bytes of a whole file, and tells how sure that is. */
  static Charsets.Choice choose(byte[] bytes) {
    byte[] sample = sample(bytes);
    List<CharsetMatch> witness = witness(sample);
    List<Scored> scored = new ArrayList<>();
    for (Candidate candidate : CANDIDATES) {
      String text = candidate.encoding().decode(sample);
      int cost = candidate.price() + cost(text) - support(candidate.encoding(), witness);
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
    return new Charsets.Choice(
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

  /** What the lines of a text cost: the less, the more plausible it is. */
  static int cost(String text) {
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
