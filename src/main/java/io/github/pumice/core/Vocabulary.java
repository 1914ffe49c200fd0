package io.github.pumice.core;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The words of a text and how often each occurs in mid-line: a document is its own best dictionary.
 *
 * <p>A word is a run of letters, marks and digits with at least one letter; an apostrophe or a
 * hyphen between two letters belongs to it, so {@code self-criticism} is one word, and its parts
 * are not counted. Case is folded, {@code ’} counts as {@code '}. What a line end may have cut in
 * two, a word whose hyphen ends the line and the first word of the line after it, is not counted: a
 * broken word is no witness. One linear scan; lookups allocate nothing. Immutable.
 *
 * <p>It is counted once, with the {@link Tokens} of the text. A step that changes few lines hands
 * on what it changed, and no step counts the text again.
 */
public final class Vocabulary {
  private final WordTable words;

  /** How often each word occurs, and how often with a capital, by its number. */
  private final int[] counts;

  private final int[] capitals;
  private final long total;

  /** What was found out about these words; a step that changes few of them hands it on. */
  private final Map<Class<?>, Object> findings;

  Vocabulary(
      WordTable words, int[] counts, int[] capitals, long total, Map<Class<?>, Object> findings) {
    this.words = words;
    this.counts = counts;
    this.capitals = capitals;
    this.total = total;
    this.findings = findings;
  }

  /** Counts the words of {@code text}. */
  public static Vocabulary of(String text) {
    return Tokens.of(text).vocabulary();
  }

  /** How often {@code word} occurs, in any case. */
  public int count(CharSequence word) {
    return count(word, 0, word.length());
  }

  /** How often the word at {@code [start, end)} of {@code text} occurs, in any case. */
  public int count(CharSequence text, int start, int end) {
    int number = number(text, start, end);
    return number < 0 ? 0 : counts[number];
  }

  /** How often {@code word} occurs with a capital first letter. */
  public int capitalized(CharSequence word) {
    int number = number(word);
    return number < 0 ? 0 : capitals[number];
  }

  /** The number of the word in this vocabulary, by which {@link Tokens} name it, or -1. */
  public int number(CharSequence word) {
    return number(word, 0, word.length());
  }

  /** The same of the word at {@code [start, end)} of {@code text}. */
  public int number(CharSequence text, int start, int end) {
    return words.find(text.toString(), start, end);
  }

  /** The word of a number, case folded. */
  public String word(int number) {
    return words.word(number);
  }

  /** How often the word of a number occurs. */
  public int count(int number) {
    return counts[number];
  }

  /** The length of the word of a number. */
  int length(int number) {
    return words.length(number);
  }

  /**
   * What there is to know about the words of a text, found out once: its language, which of them a
   * lexicon has. A step that changes few words hands it on, so it must not hang on a single word.
   *
   * @param kind what is known; a thread-safe type of the caller's own
   * @param find finds it out
   */
  public <T> T remember(Class<T> kind, Function<Vocabulary, T> find) {
    Object found = findings.get(kind);
    if (found == null) {
      found = find.apply(this);
      findings.put(kind, found);
    }
    return kind.cast(found);
  }

  /** The number of words counted. */
  public long total() {
    return total;
  }

  /** Receives a word, case folded, and its count. */
  @FunctionalInterface
  public interface Visitor {
    /** Receives one word and how often it occurs. */
    void accept(String word, int count);
  }

  /** Hands every word to {@code visitor}, in no order. */
  public void forEach(Visitor visitor) {
    words.forEach(
        number -> {
          if (counts[number] > 0) {
            visitor.accept(words.word(number), counts[number]);
          }
        });
  }

  /** A count of the words of a text, or of what a step changed in it. */
  static final class Count {
    private final WordTable words;
    private int[] counts;
    private int[] capitals;
    private long total;
    private final Map<Class<?>, Object> findings;

    /** A count of a text of {@code length} code units. */
    Count(int length) {
      // Heaps' law, roughly: a book of n characters has some sqrt(n) * 12 different words.
      int expected = (int) Math.min(1 << 20, Math.sqrt(length) * 12);
      words = new WordTable(expected);
      counts = new int[expected];
      capitals = new int[expected];
      findings = new ConcurrentHashMap<>();
    }

    /** A count that goes on from another. */
    Count(Vocabulary counted) {
      words = counted.words.extended();
      counts = counted.counts.clone();
      capitals = counted.capitals.clone();
      total = counted.total;
      findings = counted.findings;
    }

    /** The number of the word at {@code [start, end)}, counted or not. */
    int number(String text, int start, int end, int hash, long key) {
      int number = words.add(text, start, end, hash, key);
      if (number >= counts.length) {
        int capacity = number + (number >> 1) + 16;
        counts = Arrays.copyOf(counts, capacity);
        capitals = Arrays.copyOf(capitals, capacity);
      }
      return number;
    }

    /** Adds {@code times} occurrences of a word that begins so; fewer than none where one went. */
    void add(int number, String text, int start, int times) {
      counts[number] += times;
      total += times;
      char initial = text.charAt(start);
      boolean capital =
          Character.isHighSurrogate(initial)
              ? Character.isUpperCase(text.codePointAt(start))
              : (Words.look(initial) & Words.CAPITAL) != 0;
      capitals[number] += capital ? times : 0;
    }

    Vocabulary vocabulary() {
      return new Vocabulary(words, counts, capitals, total, findings);
    }
  }
}
