package io.github.pumice.characters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line as it is now read: the words that may be wrong, and the cost of all the others. */
final class Reading {

  /** What a single wrong character says less than two. */
  private static final int SINGLE = 6;

  /** With fewer ASCII characters than these a line shows no language, and says so much less. */
  private static final int SPOKEN = 14;

  private static final int UNSPOKEN = 5;

  /** Few letters that become another script can be an alphabet that somebody lists. */
  private static final int SENTENCE = 8;

  private static final int ALPHABET = 12;

  /** What words of several letters must say, in half bits, before the others are heard. */
  private static final int ENOUGH = 10;

  /** What a character of a repaired word costs at most, in half bits. */
  private static final int WRITTEN = 12;

  /** The same for a word that was not in Latin letters; in a Latin line it is no small one. */
  private static final int WRITTEN_ELSE = 10;

  private static final int FEW_LETTERS = 6;

  /**
   * What a character of a line in Latin letters costs at most in a language that is known, in half
   * bits; in others nothing can be said about letters.
   */
  private static final double KNOWN_LANGUAGE = 8.7;

  private static final int SHORT_LINE = 24;

  /** How much dearer a word may become that is read like the rest of its line. */
  private static final int LIKE_THE_OTHERS = 8;

  private static final int MOST_LIKE_THE_OTHERS = 30;

  /** What a word says against a misreading that cannot have made it. */
  private static final int UNEXPLAINED = 3;

  private static final int CONTRACTION = 6;
  private static final int MOST_CONTRACTIONS = 4;
  private static final int UNKNOWN = -1;

  private final List<Word> words;
  private final Context context;
  private int cost = UNKNOWN;
  private int @Nullable [] totals;

  private Reading(List<Word> words, Context context) {
    this.words = words;
    this.context = context;
  }

  /**
   * Reads the stretch of a text from {@code from} to {@code to}, with its character references
   * resolved if it is {@code plain} text.
   *
   * @param spoken the languages that the text is known to be in, a bit each
   */
  static Reading of(String text, int from, int to, boolean plain, long spoken) {
    List<Word> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > ' ') {
        int end = wordEnd(text, i, to);
        if (!isAscii(text, i, end, plain)) {
          Word word = Word.of(text, i, end);
          words.add(plain ? word.undo(Entities.ONLY) : word);
        }
        i = end;
      }
    }
    return new Reading(words, new Context(text, from, to, plain, spoken));
  }

  /** The end of the word that begins at {@code from}. */
  static int wordEnd(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && (text.charAt(i) > ' ' || isLostByte(text, i, to))) {
      i++;
    }
    return i;
  }

  /** What byte 0xC3, of {@code à} and many more, is in the Windows pages; and 0xC2. */
  private static final String GRAVE_LEADS = "ÃĂГΓĆÂ";

  /** What byte 0xC5, of {@code Š}, is in them. */
  private static final String CARON_LEADS = "ÅĹЕΕ";

  /** A blank that may have been the no-break space of a UTF-8 sequence, within a word. */
  private static boolean isLostByte(CharSequence text, int i, int to) {
    if (i == 0 || text.charAt(i) != ' ') {
      return false;
    }
    char previous = text.charAt(i - 1);
    if (previous >= 0x80 && GRAVE_LEADS.indexOf(previous) >= 0) {
      return true;
    }
    if (previous < 0x80 || i + 1 >= to) {
      return false;
    }
    char next = text.charAt(i + 1);
    if (CARON_LEADS.indexOf(previous) >= 0 && Character.isLowerCase(next)) {
      return i < 2
          || text.charAt(i - 2) == '\n'
          || (text.charAt(i - 2) == ' ' && !isDigit(text, i - 3));
    }
    if ((previous >= 0x80 && Character.isUpperCase(previous)) || previous == '×') {
      return next >= 0x80 || (next == ' ' && previous != '×');
    }
    int read = CodePage.WESTERN.encode(previous);
    if (read > 0xE0
        && read < 0xF0
        && text.charAt(i + 1) >= 0x80
        && !Character.isLetter(text.charAt(i + 1))) {
      return true;
    }
    int lead = i < 2 || previous < 0x80 ? 0 : CodePage.WESTERN.encode(text.charAt(i - 2));
    return lead >= 0xE0 && lead < 0xF0 && read >= 0x80 && read < 0xC0;
  }

  private static boolean isDigit(CharSequence text, int i) {
    return i >= 0 && Character.isDigit(text.charAt(i));
  }

  /** Whether a word holds neither a character beyond ASCII nor a character reference. */
  static boolean isAscii(CharSequence text, int from, int to, boolean plain) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= 0x80 || (plain && text.charAt(i) == '&')) {
        return false;
      }
    }
    return true;
  }

  /** The length of the line in the text. */
  int length() {
    return context.to() - context.from();
  }

  /** Adds what the line costs in each language to {@code sums}. */
  void addTo(int[] sums) {
    int[] total = totals();
    for (int i = 0; i < sums.length; i++) {
      sums[i] += total[i];
    }
  }

  /** What the line costs in each language; not to be changed. */
  private int[] totals() {
    int[] total = totals;
    if (total == null) {
      total = context.costs();
      for (Word word : words) {
        Plausibility.join(total, word.costs());
      }
      totals = total;
    }
    return total;
  }

  List<Word> words() {
    return words;
  }

  /** The words of the line that are ASCII. */
  Context context() {
    return context;
  }

  /** What the line costs in the language that explains it best. */
  int cost() {
    if (cost == UNKNOWN) {
      cost = Plausibility.least(totals());
      for (Word word : words) {
        cost += word.fixed();
      }
    }
    return cost;
  }

  /** What the line costs in the best language, be it one that nobody counted. */
  private int leastCost() {
    int unknown = UnknownLanguage.RARE + context.unknownCost();
    for (Word word : words) {
      unknown += word.unknownCost();
    }
    return Math.min(unknown, cost());
  }

  /** Whether any word can stand in none of these languages. */
  boolean isDoubtful(long languages) {
    for (Word word : words) {
      if (word.isDoubtful(languages)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing is in doubt, and all that differs from another reading was in doubt there. */
  boolean settles(Reading other, long languages) {
    for (int i = 0; i < words.size(); i++) {
      Word before = other.words.get(i);
      if (words.get(i).isDoubtful(languages)
          || (words.get(i) != before && !before.isDoubtful(languages))) {
        return false;
      }
    }
    return true;
  }

  /** The number of words that at a glance can stand in no language. */
  private int doubts() {
    int doubts = 0;
    for (Word word : words) {
      doubts += (word.languages() & ~Glance.IN_PLACE) == Glance.NO_LANGUAGE ? 1 : 0;
    }
    return doubts;
  }

  /** The line with one misreading undone in every word; null when it changes nothing. */
  @Nullable Reading undo(Misreading misreading) {
    List<Word> read = new ArrayList<>(words.size());
    boolean changed = false;
    for (Word word : words) {
      Word other = word.undo(misreading);
      changed |= other != word;
      read.add(other);
    }
    return changed ? new Reading(read, context) : null;
  }

  /**
   * This reading, without the changes to another that make a word worse or may not be made; null
   * when at a glance it is worse as a whole.
   */
  @Nullable Reading pickedAgainst(Reading other, Misreading misreading, boolean proven) {
    Reading allowed = allowedBy(misreading, other, proven);
    if (allowed.doubts() > other.doubts()
        || (!proven && misreading instanceof Utf8Misreading && allowed.isQuotation(other))
        || (misreading.swapsLetters()
            && !Attested.of(other.words, allowed.words, context.spoken()).suffices(proven))) {
      return null;
    }
    int price = misreading.exceptionPrice();
    Reading picked = allowed.withoutLosses(other, price);
    return picked == allowed || picked.cost() + price >= allowed.cost() ? allowed : picked;
  }

  /** Whether all that differs from another reading are words that are quoted one by one. */
  private boolean isQuotation(Reading other) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i) != other.words.get(i) && !other.words.get(i).isQuoted()) {
        return false;
      }
    }
    return true;
  }

  /** This reading without the words of another that may not be read so. */
  Reading allowedBy(Misreading misreading, Reading other, boolean proven) {
    List<Word> allowed = words;
    for (int i = 0; i < words.size(); i++) {
      Word before = other.words.get(i);
      if (before != words.get(i)
          && !misreading.allows(before, words.get(i), context.text(), context.to(), proven)) {
        allowed = allowed == words ? new ArrayList<>(words) : allowed;
        allowed.set(i, before);
      }
    }
    return allowed == words ? this : new Reading(allowed, context);
  }

  /**
   * How much more plausible this reading is than another of the same line, in half bits. A word of
   * one letter or none says nothing for a single-byte misreading: any sign can become any other.
   */
  int gainOver(Reading other, Misreading misreading) {
    if (misreading instanceof Utf8Misreading utf8) {
      int gain = other.cost() - cost();
      return length(other) - length(this) == 1 ? gain - utf8.chance(letters(other)) : gain;
    }
    if (misreading.tellsBySigns()) {
      return other.cost() - cost() + misreading.bonus(context.text(), context.from(), context.to());
    }
    Reading strongest = withoutWeakWords(other);
    int strong = isWritten(other) ? strongest.gainOfLetters(other, misreading) : 0;
    return strong < ENOUGH ? strong : Math.max(strong, other.leastCost() - cost() - SINGLE);
  }

  /** Whether the words that differ from another reading, and the line, are of one language. */
  private boolean isWritten(Reading other) {
    int language = language();
    int cost = 0;
    int length = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word != other.words.get(i)) {
        cost += word.costAmong(language);
        length += word.text().length() + 1;
      }
    }
    if (isOtherScript(other)) {
      return cost <= WRITTEN_ELSE * length && (length > FEW_LETTERS || context.length() < SPOKEN);
    }
    return cost <= WRITTEN * length && cost() <= KNOWN_LANGUAGE * length() + SHORT_LINE;
  }

  /** Whether Latin letters of another reading are Greek or Cyrillic here. */
  private boolean isOtherScript(Reading other) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word != other.words.get(i)
          && word.text().chars().anyMatch(c -> c >= 0x370 && c < 0x530)
          && other.words.get(i).text().chars().anyMatch(Reading::isLatinLetter)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLatinLetter(int c) {
    return c >= '\u00C0' && c < '\u0250';
  }

  private static int length(Reading reading) {
    return reading.words.stream().mapToInt(word -> word.text().length()).sum();
  }

  /** The most letters in a row, as far as two, of the words that differ from another reading. */
  private int letters(Reading other) {
    int most = 0;
    for (int i = 0; i < words.size(); i++) {
      most = words.get(i) == other.words.get(i) ? most : Math.max(most, words.get(i).letters());
    }
    return most;
  }

  private Reading withoutWeakWords(Reading other) {
    List<Word> strong = new ArrayList<>(words);
    for (int i = 0; i < strong.size(); i++) {
      Word before = other.words.get(i);
      if (!before.hasControl() && strong.get(i).isWeakAgainst(before)) {
        strong.set(i, before);
      }
    }
    return new Reading(strong, context);
  }

  private int gainOfLetters(Reading other, Misreading misreading) {
    int changes = 0;
    boolean controls = false;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i) != other.words.get(i)) {
        changes += other.words.get(i).changes(words.get(i));
        controls |= other.words.get(i).hasControl();
      }
    }
    int gain = changes == 0 ? 0 : other.leastCost() - cost() + contractions(other);
    if (changes <= 2 && !controls && context.length() < SPOKEN) {
      gain -= UNSPOKEN;
    }
    gain -= changes == 1 && !controls ? SINGLE : 0;
    gain -= changes < SENTENCE && isOtherScript(other) ? ALPHABET : 0;
    return gain - UNEXPLAINED * unexplained(misreading);
  }

  /** The words with letters that cannot come from the misreading. */
  private int unexplained(Misreading misreading) {
    int unexplained = 0;
    for (Word word : words) {
      unexplained += word.layers() == null && !misreading.explains(word.text()) ? 1 : 0;
    }
    return unexplained;
  }

  /** What several words say that become English contractions. */
  private int contractions(Reading other) {
    int contractions = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean changed = words.get(i) != other.words.get(i);
      contractions += changed && Apostrophes.isContraction(words.get(i).text()) ? 1 : 0;
    }
    return contractions == 1 && context.length() < SPOKEN
        ? 0
        : Math.min(MOST_CONTRACTIONS, contractions) * CONTRACTION;
  }

  /**
   * This reading with the rest of a line: what befell a line befell all of it, so a word that was
   * left because it proves nothing is read like the others, unless that makes it much worse.
   */
  Reading completed(Reading other, Misreading misreading, int gain) {
    int language = language();
    int most = Math.min(MOST_LIKE_THE_OTHERS, LIKE_THE_OTHERS + gain / 8);
    List<Word> all = new ArrayList<>(words);
    boolean changed = false;
    for (int i = 0; i < all.size(); i++) {
      Word before = other.words.get(i);
      Word after = all.get(i) == before ? before.undo(misreading) : before;
      if (after != before
          && (before.hasLetter() || before.languages() == Glance.NO_LANGUAGE)
          && !(misreading.swapsLetters()
              ? Attested.hasStraySign(before, after, all, 0)
              : before.isQuoted())
          && after.cost(language) <= before.cost(language) + most) {
        all.set(i, after);
        changed = true;
      }
    }
    return changed ? new Reading(all, context) : this;
  }

  /** Takes back the words that the other reading explains better. */
  private Reading withoutLosses(Reading other, int price) {
    int language = language();
    List<Word> best = words;
    for (int i = 0; i < words.size(); i++) {
      Word before = other.words.get(i);
      Word now = words.get(i);
      if (before != now && before.cost(language) + price / 2 < now.cost(language)) {
        best = best == words ? new ArrayList<>(words) : best;
        best.set(i, before);
      }
    }
    return best == words ? this : new Reading(best, context);
  }

  private int language() {
    int[] total = totals();
    int best = 0;
    for (int i = 1; i < total.length; i++) {
      best = total[i] < total[best] ? i : best;
    }
    return best;
  }

  /**
   * Whether any word of a stretch that is not all ASCII can stand in none of these languages; looks
   * at each word once and keeps nothing.
   */
  static boolean isDoubtful(CharSequence text, int from, int to, long languages, boolean plain) {
    int start = -1;
    boolean ascii = true;
    for (int i = from; i <= to; i++) {
      char c = i == to ? ' ' : text.charAt(i);
      if (c > ' ') {
        start = start < 0 ? i : start;
        ascii &= c < 0x80;
        if (plain && c == '&') {
          return true;
        }
      } else if (start >= 0) {
        if (!ascii
            && Glance.isDoubtful(text, start, i, Glance.languages(text, start, i), languages)) {
          return true;
        }
        start = -1;
        ascii = true;
      }
    }
    return false;
  }
}
