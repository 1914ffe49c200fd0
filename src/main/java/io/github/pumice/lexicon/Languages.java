package io.github.pumice.lexicon;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import io.github.pumice.core.Document;
import io.github.pumice.core.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds the language of a text by coverage: how much of what it says is words of the language.
 *
 * <p>First the languages' function words are counted, which takes a few hundred lookups in the
 * vocabulary and no dictionary; of two neighbours, such as Portuguese and Galician, those that only
 * one of them has. Where two languages come out alike, or too few such words occur, the lexicons of
 * the best decide by the share of the vocabulary that they know. Texts of few words stay {@link
 * Document#UNDETERMINED}.
 *
 * <p>Method: Grefenstette, <i>Comparing two language identification schemes</i> (1995), finds
 * function words as good as trigrams from some fifteen words on.
 */
public final class Languages {
  private static final double CLEAR_SHARE = 0.12;
  private static final double CLEAR_RATIO = 1.5;

  /** The same where names and numbers stand among few words of any language, as in an index. */
  private static final double ALONE_SHARE = 0.07;

  private static final double ALONE_RATIO = 3;

  /** How much oftener the words that only one of two near languages has. */
  private static final int APART = 3;

  private static final double LEAST_SHARE = 0.04;
  private static final double LEAST_COVERAGE = 0.5;
  private static final int FEW_WORDS = 8;

  /** So many lexicons are asked at most, since each has to be loaded. */
  private static final int MOST_LEXICONS = 3;

  private record Candidate(String language, double share) {}

  /** The language that a vocabulary shows. */
  private record Detected(String language) {}

  private Languages() {}

  /** The document's language as set, or else as detected. */
  public static String of(Document document) {
    return document.language().equals(Document.UNDETERMINED)
        ? document
            .vocabulary()
            .remember(Detected.class, words -> new Detected(detect(words)))
            .language()
        : document.language();
  }

  /** The language of one stretch of a document, or the document's own where that is too short. */
  public static String of(Document document, int start, int end) {
    String found = detect(Vocabulary.of(document.text().substring(start, end)));
    return found.equals(Document.UNDETERMINED) ? of(document) : found;
  }

  /** Whether {@code word}, in small letters, is one of which every text in the language is full. */
  public static boolean isFunctionWord(String language, String word) {
    return FunctionWords.BY_LANGUAGE.containsEntry(Lexicons.code(language), word);
  }

  /** Whether {@code word}, in small letters, is such a word in any language. */
  public static boolean isFunctionWord(String word) {
    return FunctionWords.OF_ANY_LANGUAGE.contains(word);
  }

  /** The language of a text with this vocabulary, or {@link Document#UNDETERMINED}. */
  public static String detect(Vocabulary vocabulary) {
    if (vocabulary.total() < FEW_WORDS) {
      return Document.UNDETERMINED;
    }
    List<Candidate> candidates = candidates(vocabulary);
    Candidate best = candidates.get(0);
    Candidate second = candidates.get(1);
    boolean clear = best.share >= CLEAR_SHARE && best.share >= CLEAR_RATIO * second.share;
    boolean alone = best.share >= ALONE_SHARE && best.share >= ALONE_RATIO * second.share;
    return clear || alone || isToldApart(best, second, vocabulary)
        ? best.language
        : byLexicon(candidates, vocabulary);
  }

  /** Whether the words that only one of two neighbours has are nearly all the better one's. */
  private static boolean isToldApart(Candidate best, Candidate second, Vocabulary vocabulary) {
    long own = countWithout(best.language, second.language, vocabulary);
    long foreign = countWithout(second.language, best.language, vocabulary);
    return best.share >= CLEAR_SHARE && own > 0 && own >= APART * foreign;
  }

  private static long countWithout(String language, String other, Vocabulary vocabulary) {
    ImmutableSetMultimap<String, String> words = FunctionWords.BY_LANGUAGE;
    return count(vocabulary, Sets.difference(words.get(language), words.get(other)));
  }

  private static long count(Vocabulary vocabulary, Set<String> words) {
    return words.stream().mapToLong(vocabulary::count).sum();
  }

  private static List<Candidate> candidates(Vocabulary vocabulary) {
    List<Candidate> candidates = new ArrayList<>();
    ImmutableSetMultimap<String, String> words = FunctionWords.BY_LANGUAGE;
    for (String language : words.keySet()) {
      long count = count(vocabulary, words.get(language));
      candidates.add(new Candidate(language, (double) count / vocabulary.total()));
    }
    candidates.sort(Comparator.comparingDouble(Candidate::share).reversed());
    return candidates;
  }

  private static String byLexicon(List<Candidate> candidates, Vocabulary vocabulary) {
    String best = Document.UNDETERMINED;
    double bestScore = 0;
    List<Candidate> likely =
        candidates.stream()
            .filter(c -> c.share >= LEAST_SHARE && !Lexicons.forLanguage(c.language).isEmpty())
            .limit(MOST_LEXICONS)
            .toList();
    for (Candidate candidate : likely) {
      double coverage = coverage(vocabulary, Lexicons.forLanguage(candidate.language));
      if (coverage >= LEAST_COVERAGE && coverage + candidate.share > bestScore) {
        best = candidate.language;
        bestScore = coverage + candidate.share;
      }
    }
    return best;
  }

  /** The share of the different words that the lexicon knows in some case. */
  private static double coverage(Vocabulary vocabulary, Lexicon lexicon) {
    int[] seen = new int[2];
    vocabulary.forEach(
        (word, count) -> {
          seen[0]++;
          if (lexicon.contains(word) || lexicon.contains(capitalized(word))) {
            seen[1]++;
          }
        });
    return (double) seen[1] / Math.max(1, seen[0]);
  }

  private static String capitalized(String word) {
    int first = word.codePointAt(0);
    return new StringBuilder(word.length())
        .appendCodePoint(Character.toTitleCase(first))
        .append(word, Character.charCount(first), word.length())
        .toString();
  }
}
