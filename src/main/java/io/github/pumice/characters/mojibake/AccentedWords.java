package io.github.pumice.characters.mojibake;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The commonest function words with letters beyond ASCII: {@code è, más, på, też}. A line whose
 * language shows, and in which what is no word becomes one of them, was misread ({@code La chiave Š
 * stata} → {@code La chiave è stata}).
 *
 * <p>They are few, but every page holds them, and they speak for languages that have no dictionary
 * on the class path. Each line of {@code accented-words.txt} is a language and its words.
 */
final class AccentedWords {

  /** With fewer ASCII characters a line does not show its language. */
  private static final int SPOKEN = 16;

  /** How much dearer, in half bits, the words around may be in the language than in their own. */
  private static final int CLOSE = 12;

  /** A sign that costs more than this after a letter does not end a word. */
  private static final int ENDING = 11;

  /** So many letters beside a sign can be a word of their own. */
  private static final int WHOLE = 3;

  /** Words after which a letter is only named. */
  private static final Set<String> NAMING =
      Set.of(
          ("lettera letra lettre letter bokstaven bogstavet carattere sinal signo signe "
                  + "segno simbolo symbole vocale vogal vocal voyelle")
              .split(" "));

  private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetter);
  private static final Map<String, Long> LANGUAGES = read();

  private AccentedWords() {}

  private static Map<String, Long> read() {
    try (InputStream in = AccentedWords.class.getResourceAsStream("accented-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("accented-words.txt is missing beside AccentedWords");
      }
      Map<String, Long> languages = new HashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        List<String> words = List.of(line.split(" "));
        long language = LetterPairs.bits(Set.of(words.get(0)));
        words.subList(1, words.size()).forEach(w -> languages.merge(w, language, (a, b) -> a | b));
      }
      return languages;
    } catch (IOException e) {
      throw new UncheckedIOException("accented-words.txt cannot be read", e);
    }
  }

  /** What they say for a reading of the same length over the one before, in half bits. */
  static int gain(Reading before, Reading after) {
    if (after.context().length() < SPOKEN) {
      return 0;
    }
    int gain = 0;
    long language = 1L << after.language();
    int[] around = after.context().costs();
    if (around[after.language()] > Plausibility.least(around) + CLOSE) {
      return 0;
    }
    Difference difference = new Difference(before, after);
    for (int i = 0; i < difference.size(); i++) {
      Word found = difference.found(i);
      Word meant = difference.meant(i);
      int length = length(found.text(), meant.text(), language, before.languages());
      boolean strange =
          meant.isDoubtful(language) || (found.text().length() <= 2 && found.letters() < 2);
      if (length == 0 ? strange : isNamed(after.context(), found)) {
        return 0;
      }
      gain += length == 0 ? 0 : ChangedWord.WORD + ChangedWord.LETTER * length;
    }
    return gain;
  }

  /** The length of the function word that a word becomes; 0 if it becomes none or may be right. */
  private static int length(String found, String meant, long language, long finding) {
    int from = 0;
    while (from < meant.length() && !Symbols.isLetter(meant, from)) {
      from++;
    }
    int end = ChangedWord.runEnd(meant, from);
    boolean whole = ChangedWord.runEnd(found, from) == end;
    return isOne(meant.substring(from, end), language)
            && (end - from == 1 || !ChangedWord.isOddCase(meant, from, end))
            && !isOne(found.substring(from, end), finding)
            && (whole || isBroken(found, from, end))
        ? end - from
        : 0;
  }

  /** Whether all letters of a word are one of these words. */
  static boolean isAny(String word) {
    return LANGUAGES.containsKey(LETTERS.retainFrom(word).toLowerCase(Locale.ROOT));
  }

  private static boolean isOne(String word, long languages) {
    return (LANGUAGES.getOrDefault(word.toLowerCase(Locale.ROOT), 0L) & languages) != 0;
  }

  /**
   * Whether a sign stands among letters, or beside so few of them that they are no word, or alone.
   */
  private static boolean isBroken(String found, int from, int end) {
    int sign = ChangedWord.runEnd(found, from);
    if (sign >= end) {
      return false;
    }
    return end - from == 1
        ? isOddAlone(found.charAt(sign))
        : (sign > from && sign + 1 < end)
            || (end - from <= WHOLE
                && Symbols.cost(found.charAt(sign), Symbols.LETTER, Symbols.EDGE) > ENDING);
  }

  /** Whether a sign hardly ever stands between two blanks. */
  private static boolean isOddAlone(char c) {
    return c >= 0x80 && Symbols.cost(c, Symbols.EDGE, Symbols.EDGE) > ENDING;
  }

  /** Whether a letter stands alone, and not as a word among words, but after one that names it. */
  private static boolean isNamed(Context line, Word word) {
    String alone = CharMatcher.whitespace().trimFrom(word.text());
    if (alone.length() != 1) {
      return false;
    }
    String text = line.text();
    int at = word.start() + word.text().indexOf(alone);
    int end = Math.max(line.from(), at - 1);
    int start = end;
    while (start > line.from() && isSmall(text, start - 1)) {
      start--;
    }
    boolean heads = at == line.from() && isCased(text.charAt(at));
    return (start == end && !heads)
        || UnicodeScript.of(text.charAt(at)) == UnicodeScript.GREEK
        || NAMING.contains(text.substring(start, end));
  }

  private static boolean isCased(char c) {
    return Character.isLowerCase(c) || Character.isUpperCase(c);
  }

  private static boolean isSmall(String text, int i) {
    return i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
  }
}
