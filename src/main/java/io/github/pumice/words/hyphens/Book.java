package io.github.pumice.words.hyphens;

import io.github.pumice.core.Document;
import io.github.pumice.words.Case;
import io.github.pumice.words.WordWitnesses;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a document and its lexicon know about words: how often the document writes a form in
 * mid-line, which words stand first or last in its compounds, and how much of its vocabulary the
 * lexicon covers. One pass over the vocabulary; made only where there is something to decide.
 */
final class Book {
  /** One word in so many, and a frequency class, from which on a word is one of the common ones. */
  private static final int COMMON_SHARE = 500;

  private static final int COMMON_CLASS = 17;
  private static final int FEW = 5;

  /** How many letters make a stem. */
  static final int STEM = 4;

  /** Counts of one word as a part of longer ones. */
  private static final class Parts {
    int first;
    int last;
    int elided;
  }

  private final Document document;
  private final WordWitnesses witnesses;
  private final Map<String, Parts> parts = new HashMap<>();
  private final Map<String, Integer> families = new HashMap<>();
  private @Nullable InnerCapitals capitals;
  private long compounds;

  /** What a document and these witnesses know. */
  Book(Document document, WordWitnesses witnesses) {
    this.document = document;
    this.witnesses = witnesses;
    witnesses.vocabulary().forEach(this::read);
  }

  private void read(String word, int count) {
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      compounds += count;
      families.merge(family(word, hyphen), count, Integer::sum);
      part(word.substring(0, hyphen)).first += 1;
      part(word.substring(word.lastIndexOf('-') + 1)).last += 1;
      return;
    }
    int apostrophe = word.lastIndexOf('\'');
    if (apostrophe > 0) {
      part(word.substring(apostrophe + 1)).elided += count;
      part(word.substring(0, apostrophe)).elided += apostrophe > 2 ? count : 0;
    }
  }

  /** A first part and the beginning of what stands behind its hyphen: {@code co-oper}. */
  private static String family(String word, int hyphen) {
    return word.substring(0, Math.min(word.length(), hyphen + 1 + STEM));
  }

  /** How often the document hyphenates words that begin like {@code head-tail}, case folded. */
  int family(String head, String tail) {
    return families.getOrDefault(family(head + '-' + tail, head.length()), 0);
  }

  /** How often the document writes {@code to-day} and its like, if it never writes them closed. */
  int today() {
    int open = 0;
    for (String last : HyphenRules.TODAY) {
      if (witnesses.count("to" + last) > 0) {
        return 0;
      }
      open += witnesses.count("to-" + last);
    }
    return open;
  }

  private Parts part(String word) {
    return parts.computeIfAbsent(word, w -> new Parts());
  }

  /** How often the document writes {@code word} in mid-line, alone or beside an apostrophe. */
  int count(String word) {
    Parts found = parts.get(Case.fold(word));
    return witnesses.count(word) + (found == null ? 0 : found.elided);
  }

  /** How often it does, for a person to read. */
  String shown(String word) {
    return word + " \u00D7" + count(word) + " in this text";
  }

  /**
   * Whether the document writes {@code word} with just these capitals behind the first letter:
   * {@code MacDonald}, {@code Vor-Ort}.
   */
  boolean writesCapitals(String word) {
    if (capitals == null) {
      capitals = new InnerCapitals(document);
    }
    return capitals.contain(word);
  }

  /** In how many of the document's hyphenated words {@code part} stands first. */
  int compoundsBeginningWith(String part) {
    Parts found = parts.get(Case.fold(part));
    return found == null ? 0 : found.first;
  }

  /** In how many of the document's hyphenated words {@code part} stands last. */
  int compoundsEndingIn(String part) {
    Parts found = parts.get(Case.fold(part));
    return found == null ? 0 : found.last;
  }

  /** Hands over every word of the document, case folded. */
  void forEachWord(Consumer<String> visitor) {
    witnesses.vocabulary().forEach((word, count) -> visitor.accept(word));
  }

  /** How often hyphenated words occur in mid-line. */
  long compounds() {
    return compounds;
  }

  /** The lexicon's class for {@code word}; a German noun may stand in lower case here. */
  int frequency(String word) {
    return witnesses.frequency(word);
  }

  /**
   * How well {@code part} stands as a word of its own: 2 where the document uses it again and
   * again, 1 where it is seen once or the lexicon has it, 0 where it is none.
   */
  int standing(String part) {
    int count = count(part);
    boolean known = part.length() > 2 && inLexicon(part);
    return count >= 2 ? 2 : count == 1 || known ? 1 : 0;
  }

  /** Whether {@code word} is one of those that make up much of every text, as articles do. */
  boolean isCommon(String word) {
    int count = count(word);
    return (count >= FEW && (long) count * COMMON_SHARE >= witnesses.vocabulary().total())
        || frequency(word) >= COMMON_CLASS;
  }

  /** Whether the document or the lexicon has {@code word}. */
  boolean isWord(String word) {
    return count(word) > 0 || inLexicon(word);
  }

  /** Whether {@code part}, of which one occurrence is in doubt, is a word of its own. */
  boolean isAttested(String part) {
    return count(part) > 1 || inLexicon(part);
  }

  /**
   * Whether there is a lexicon that has enough of the document's words for its silence to count.
   */
  boolean hasLexicon() {
    return witnesses.hasLexicon();
  }

  /** Whether the lexicon knows {@code word}. */
  boolean inLexicon(String word) {
    return witnesses.isListed(word);
  }

  /** Whether the lexicon knows what {@code word}, in small letters, is spelled like today. */
  boolean inLexiconOfToday(String word) {
    return witnesses.isListedToday(word);
  }

  /**
   * The share of the document's different words that the lexicon knows: what its silence is worth.
   */
  double coverage() {
    return witnesses.coverage();
  }
}
