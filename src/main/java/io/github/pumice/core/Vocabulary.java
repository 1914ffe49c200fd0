package io.github.pumice.core;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text and how often each occurs in mid-line: a document is its own best dictionary.
 *
 * <p>A word is a run of letters, marks and digits with at least one letter; an apostrophe or a
 * hyphen between two letters belongs to it, so {@code self-criticism} is one word, and its parts
 * are not counted. Case is folded, {@code ’} counts as {@code '}. What a line end may have cut in
 * two, a word whose hyphen ends the line and the first word of the line after it, is not counted: a
 * broken word is no witness. One linear scan; lookups allocate nothing. Immutable.
 *
 * <p>It is counted once. A step that changes few lines hands on what it changed, and no step counts
 * the text again.
 */
public final class Vocabulary {
  private final WordTable base;

  /** What came and went since {@link #base} was counted. */
  private final @Nullable WordTable since;

  /** What was found out about these words; a step that changes few of them hands it on. */
  private final Map<Class<?>, Object> findings;

  private Vocabulary(WordTable base, @Nullable WordTable since, Map<Class<?>, Object> findings) {
    this.base = base;
    this.since = since;
    this.findings = findings;
  }

  /** Counts the words of {@code text}. */
  public static Vocabulary of(String text) {
    // Heaps' law, roughly: a book of n characters has some sqrt(n) * 12 different words.
    WordTable table = new WordTable((int) Math.min(1 << 20, Math.sqrt(text.length()) * 12));
    Words.forEach(text, 0, text.length(), (all, start, end) -> table.add(all, start, end, 1));
    return new Vocabulary(table, null, new ConcurrentHashMap<>());
  }

  /** How often {@code word} occurs, in any case. */
  public int count(CharSequence word) {
    return count(word, 0, word.length());
  }

  /** How often the word at {@code [start, end)} of {@code text} occurs, in any case. */
  public int count(CharSequence text, int start, int end) {
    String string = text.toString();
    int slot = base.find(string, start, end);
    int count = slot < 0 ? 0 : base.count(slot);
    if (since != null) {
      int changed = since.find(string, start, end);
      count += changed < 0 ? 0 : since.count(changed);
    }
    return count;
  }

  /** How often {@code word} occurs with a capital first letter. */
  public int capitalized(CharSequence word) {
    String string = word.toString();
    int slot = base.find(string, 0, string.length());
    int capitals = slot < 0 ? 0 : base.capitals(slot);
    if (since != null) {
      int changed = since.find(string, 0, string.length());
      capitals += changed < 0 ? 0 : since.capitals(changed);
    }
    return capitals;
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
    return base.total() + (since == null ? 0 : since.total());
  }

  /** Receives a word, case folded, and its count. */
  @FunctionalInterface
  public interface Visitor {
    /** Receives one word and how often it occurs. */
    void accept(String word, int count);
  }

  /** Hands every word to {@code visitor}, in no order. */
  public void forEach(Visitor visitor) {
    Set<String> seen = new HashSet<>();
    if (since != null) {
      since.forEach((word, count) -> visit(word, seen, visitor));
    }
    base.forEach(
        (word, count) -> {
          if (!seen.contains(word)) {
            visitor.accept(word, count);
          }
        });
  }

  private void visit(String word, Set<String> seen, Visitor visitor) {
    seen.add(word);
    if (count(word) > 0) {
      visitor.accept(word, count(word));
    }
  }

  /** Follows a step from an old text to a new one. */
  final class Change {
    private final WordTable changed = since == null ? new WordTable(64) : since.copy();

    /** Whole lines that went. */
    void without(String text, int start, int end) {
      Words.forEach(text, start, end, (all, from, to) -> changed.add(all, from, to, -1));
    }

    /** Whole lines that came for them. */
    void with(String text, int start, int end) {
      Words.forEach(text, start, end, (all, from, to) -> changed.add(all, from, to, 1));
    }

    Vocabulary done() {
      return new Vocabulary(base, changed, findings);
    }
  }
}
