package io.github.pumice.words.hyphens;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * A text made of the words of a dictionary, drawn by Zipf's law, with hyphenated compounds, set to
 * a measure; the words that its line ends cut, with the truth about their hyphens.
 *
 * <p>A tenth of the words is misspelt, so that the dictionary lacks them, as it lacks names. A
 * compound is two words with a hyphen, and is broken there; every other one is seen only once.
 * Other words are broken between syllables.
 */
final class BrokenText {
  private static final Map<String, String> DICTIONARIES =
      Map.of(
          "en", "org/languagetool/resource/en/english",
          "de", "org/languagetool/resource/de/german",
          "fr", "org/languagetool/resource/fr/french",
          "es", "org/languagetool/resource/es/es-ES",
          "it", "org/languagetool/resource/it/italian",
          "pl", "morfologik/stemming/polish/polish",
          "ru", "org/languagetool/resource/ru/russian");
  private static final String VOWELS = "aeiouyäöüàâéèêëîïôùûáíóúìòąęаеёиоуыэюя";
  private static final int MEASURE = 60;
  private static final int TYPES = 8000;
  private static final int COMPOUND_TYPES = 400;
  private static final double COMPOUNDS = 0.04;
  private static final double NEW_COMPOUNDS = 0.5;
  private static final double MISSPELT = 0.1;

  /** A word that a line end cut, and whether its hyphen is the printer's. */
  record Break(BrokenWord word, boolean soft) {}

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<Break> breaks = new ArrayList<>();
  private int lineStart;

  BrokenText(String language, int seed, int words) throws IOException {
    random = new Random(seed);
    List<String> vocabulary = vocabulary(language);
    List<String> compounds = new ArrayList<>();
    for (int i = 0; i < COMPOUND_TYPES; i++) {
      compounds.add(pick(vocabulary) + "-" + pick(vocabulary));
    }
    for (int i = 0; i < words; i++) {
      set(random.nextDouble() < COMPOUNDS ? compound(vocabulary, compounds) : pick(vocabulary));
    }
  }

  String text() {
    return text.toString();
  }

  List<Break> breaks() {
    return breaks;
  }

  /** One of the text's compounds, or one that is seen nowhere else. */
  private String compound(List<String> vocabulary, List<String> compounds) {
    return random.nextDouble() < NEW_COMPOUNDS
        ? pick(vocabulary) + "-" + pick(vocabulary)
        : pick(compounds);
  }

  /** Zipf's law: the word of rank r is drawn about 1/r as often as the first. */
  private String pick(List<String> ranked) {
    double rank = Math.exp(random.nextDouble() * Math.log(ranked.size()));
    return ranked.get((int) rank - 1);
  }

  private List<String> vocabulary(String language) throws IOException {
    List<String> all = read(DICTIONARIES.getOrDefault(language, ""));
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < TYPES) {
      String word = all.get(random.nextInt(all.size()));
      words.add(random.nextDouble() < MISSPELT ? misspell(word) : word);
    }
    List<String> ranked = new ArrayList<>(words);
    Collections.shuffle(ranked, random);
    return ranked;
  }

  private String misspell(String word) {
    int at = random.nextInt(word.length());
    return word.substring(0, at) + VOWELS.charAt(random.nextInt(5)) + word.substring(at);
  }

  private static List<String> read(String resource) throws IOException {
    List<String> words = new ArrayList<>();
    try (InputStream automaton = open(resource + ".dict");
        InputStream properties = open(resource + ".info")) {
      if (automaton == null || properties == null) {
        throw new IOException(resource + " is not on the class path");
      }
      String last = "";
      for (WordData data : new DictionaryLookup(Dictionary.read(automaton, properties))) {
        String word = data.getWord().toString();
        if (!word.equals(last) && word.codePoints().allMatch(Character::isLowerCase)) {
          words.add(word);
        }
        last = word;
      }
    }
    return words;
  }

  private static @Nullable InputStream open(String resource) {
    return BrokenText.class.getResourceAsStream("/" + resource);
  }

  private void set(String word) {
    int room = MEASURE - (text.length() - lineStart);
    int hyphen = word.indexOf('-');
    int cut = word.length() <= room ? 0 : hyphen > 0 ? hyphen : syllable(word, room - 1);
    if (word.length() > room && cut > 0 && cut < room) {
      boolean soft = hyphen < 0;
      String right = word.substring(soft ? cut : cut + 1);
      breaks.add(new Break(BrokenWord.of(word.substring(0, cut), right, false, '-', false), soft));
      text.append(word, 0, cut).append('-');
      newLine();
      text.append(right).append(' ');
      return;
    }
    if (word.length() > room) {
      newLine();
    }
    text.append(word).append(' ');
  }

  private void newLine() {
    text.append('\n');
    lineStart = text.length();
  }

  /**
   * The last break between syllables that leaves at most {@code room} letters: before a consonant
   * with a vowel after it, where a vowel or a vowel and a consonant stand before it.
   */
  private static int syllable(String word, int room) {
    for (int cut = Math.min(room, word.length() - 2); cut >= 2; cut--) {
      boolean closed = isVowel(word, cut - 1) || isVowel(word, cut - 2);
      if (closed && !isVowel(word, cut) && isVowel(word, cut + 1)) {
        return cut;
      }
    }
    return 0;
  }

  private static boolean isVowel(String word, int at) {
    return VOWELS.indexOf(word.charAt(at)) >= 0;
  }
}
