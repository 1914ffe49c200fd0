package io.github.pumice.characters.mojibake;

import java.util.List;

/**
 * Whether a line does not suffer from wrong characters but shows what they look like: in a word or
 * two between quotation marks that are right themselves ({@code Aus „Größe“ wird „GrÃ¶ÃŸe“}), or as
 * letters and marks that stand alone and are no words ({@code such as Ã© and Ã¼}).
 */
final class Mention {

  /** More words than these between quotation marks are a quotation. */
  private static final int MOST_QUOTED = 2;

  /** More words than these are no examples. */
  private static final int MOST = 6;

  private static final String OPENING = "“„„„‘‚‚«»‹””「『`";
  private static final String CLOSING = "”“”’’‘’»«›”“」』`";

  private static final String QUOTES = "“”‘’„‚«»‹›";

  private final Reading before;
  private final Reading after;

  /** The line as it is read. */
  private final StringBuilder line = new StringBuilder();

  /** For each of its characters 1 + the number of the word that is read anew there, 0 for none. */
  private final int[] changed;

  private Mention(Reading before, Reading after) {
    this.before = before;
    this.after = after;
    this.changed = new int[after.length()];
    print();
  }

  /** Whether all words in which a reading differs from the one before are only shown. */
  static boolean isAllOf(Reading before, Reading after) {
    int changes = new Difference(before, after).size();
    return changes > 0
        && changes <= MOST
        && !isAlone(before, after)
        && new Mention(before, after).showsAll();
  }

  /** Whether a line is nothing but what one sign was read as: no word tells that it is shown. */
  private static boolean isAlone(Reading before, Reading after) {
    return after.words().get(0).text().length() == 1
        && before.length() == before.words().get(0).text().length();
  }

  private void print() {
    Context context = after.context();
    int at = context.from();
    for (int i = 0; i < after.words().size(); i++) {
      Word word = after.words().get(i);
      line.append(context.text(), at, word.start());
      for (int k = 0; k < word.text().length(); k++) {
        boolean same = word == before.words().get(i) || isSame(context.text(), word, k);
        changed[line.length()] = same ? 0 : i + 1;
        line.append(word.text().charAt(k));
      }
      at = word.sourceOf(word.text().length());
    }
    line.append(context.text(), at, context.to());
  }

  private static boolean isSame(String text, Word word, int k) {
    return word.sourceOf(k + 1) == word.sourceOf(k) + 1
        && text.charAt(word.sourceOf(k)) == word.text().charAt(k);
  }

  private boolean showsAll() {
    List<Word> words = after.words();
    for (int i = 0; i < words.size(); i++) {
      Word found = before.words().get(i);
      if (words.get(i) != found && !found.isQuoted() && !isQuoted(i) && !isBare(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether what changes in a word stands between two marks that do not change. */
  private boolean isQuoted(int word) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < line.length(); i++) {
      if (changed[i] == word + 1) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    int open = mark(first, -1);
    int close = mark(last, 1);
    return open >= 0
        && close >= 0
        && isPair(line.charAt(open), line.charAt(close))
        && line.substring(open + 1, close).trim().split(" +").length <= MOST_QUOTED;
  }

  /** The next quotation mark before or after a place that does not change; -1 for none. */
  private int mark(int from, int step) {
    for (int i = from; i >= 0 && i < line.length(); i += step) {
      char c = line.charAt(i);
      if (changed[i] == 0 && (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPair(char open, char close) {
    for (int i = 0; i < OPENING.length(); i++) {
      if (OPENING.charAt(i) == open && CLOSING.charAt(i) == close) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is one letter or quotation mark that makes no sense where it stands. */
  private boolean isBare(Word word) {
    String text = word.text();
    int sign = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || c >= 0x80) {
        if (sign >= 0 || c < 0x80) {
          return false;
        }
        sign = i;
      }
    }
    char c = text.charAt(sign);
    return QUOTES.indexOf(c) >= 0
        ? text.length() > 1 || !holdsOther(c)
        : holdsAlone(c) || (Character.isLetter(c) && !after.isWord(c));
  }

  /** Whether the line holds another quotation mark, which may pair with this one. */
  private boolean holdsOther(char c) {
    return line.chars().anyMatch(other -> other != c && QUOTES.indexOf(other) >= 0);
  }

  /** Whether the line holds a letter, as it stands, that has none beside it. */
  private boolean holdsAlone(char c) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == c && changed[i] == 0 && !isLetter(i - 1) && !isLetter(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLetter(int i) {
    return i >= 0 && i < line.length() && Character.isLetter(line.charAt(i));
  }
}
