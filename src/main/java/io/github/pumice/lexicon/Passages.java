package io.github.pumice.lexicon;

import com.google.common.collect.ImmutableList;
import io.github.pumice.core.Document;
import io.github.pumice.core.Tokens;
import io.github.pumice.core.Vocabulary;
import java.util.Arrays;
import java.util.Map;

/**
 * The language of the passages of a text: a Latin diagnosis in a German flora, an English letter in
 * a French memoir, the two halves of a bilingual journal.
 *
 * <p>The function words around a place tell it, some four lines of them: they are another
 * language's where those of the text's own hardly occur there, and the other's are many. Offsets
 * are UTF-16 code units. Made with some hundred lookups in the vocabulary; a question costs a few
 * dozen array accesses. Immutable.
 */
public final class Passages {
  /** How many words on each side of a place are looked at. */
  private static final int NEAR = 20;

  /** So many function words of the text's own language in a passage are no accident. */
  private static final int OWN = 5;

  private static final int LEAST = 8;
  private static final int CLEARLY = 3;

  private static final ImmutableList<String> LANGUAGES =
      FunctionWords.BY_LANGUAGE.keySet().asList();

  private final Document document;
  private final String language;
  private final int own;

  /** A bit for each language of which the word of a number is a function word. */
  private final int[] languages;

  private Passages(Document document) {
    this.document = document;
    this.language = Languages.of(document);
    int known = LANGUAGES.indexOf(Lexicons.code(language));
    this.own = known < 0 ? 0 : 1 << known;
    this.languages = languages(document.vocabulary());
  }

  /** The passages of a document. */
  public static Passages of(Document document) {
    return new Passages(document);
  }

  private static int[] languages(Vocabulary vocabulary) {
    int[] found = {};
    for (Map.Entry<String, String> entry : FunctionWords.BY_LANGUAGE.entries()) {
      int number = vocabulary.number(entry.getValue());
      if (number >= found.length) {
        found = Arrays.copyOf(found, number * 2 + 16);
      }
      if (number >= 0) {
        found[number] |= 1 << LANGUAGES.indexOf(entry.getKey());
      }
    }
    return found;
  }

  /** The language of the whole text. */
  public String language() {
    return language;
  }

  /** Where the words begin by which the language at {@code offset} is told. */
  public int start(int offset) {
    Tokens words = document.tokens();
    int first = first(words, offset);
    return first < words.size() ? words.start(first) : document.length();
  }

  /** Where they end. */
  public int end(int offset) {
    Tokens words = document.tokens();
    int end = end(words, offset);
    return end == 0 ? 0 : words.end(end - 1);
  }

  /** The language of the passage around {@code offset}; the text's own unless it is clear. */
  public String at(int offset) {
    Tokens words = document.tokens();
    int first = first(words, offset);
    int end = end(words, offset);
    int ours = own == 0 ? 0 : count(words, first, end, own);
    return ours >= OWN ? language : other(words, first, end, ours);
  }

  private static int first(Tokens words, int offset) {
    return Math.max(0, words.from(offset) - NEAR);
  }

  private static int end(Tokens words, int offset) {
    return Math.min(words.size(), words.from(offset) + NEAR);
  }

  private int count(Tokens words, int first, int end, int wanted) {
    int found = 0;
    for (int i = first; i < end; i++) {
      int number = words.number(i);
      found += number < languages.length && (languages[number] & wanted) != 0 ? 1 : 0;
    }
    return found;
  }

  private String other(Tokens words, int first, int end, int ours) {
    String best = language;
    int most = Math.max(LEAST - 1, CLEARLY * ours);
    for (int i = 0; i < LANGUAGES.size(); i++) {
      int found = count(words, first, end, 1 << i);
      if (found > most) {
        most = found;
        best = LANGUAGES.get(i);
      }
    }
    return best;
  }
}
