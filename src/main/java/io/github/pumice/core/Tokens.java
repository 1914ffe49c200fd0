package io.github.pumice.core;

import java.util.Arrays;

/**
 * The running words of a text, in order: which word, and where it stands.
 *
 * <p>Found in the one scan that counts the {@link Vocabulary}, so that nobody who looks for rare
 * words, for pairs or for all places of a word has to read the text. Words without a letter are not
 * among them. Eight bytes a word. Offsets are UTF-16 code units. Immutable.
 */
public final class Tokens {
  private final Vocabulary vocabulary;
  private final int[] starts;

  /** The numbers of the words; of what a line end may have cut, the complement. */
  private final int[] numbers;

  private final int size;

  /** The word found last: most places are asked for in order. Threads may find another; no harm. */
  private int near;

  private Tokens(Vocabulary vocabulary, int[] starts, int[] numbers, int size) {
    this.vocabulary = vocabulary;
    this.starts = starts;
    this.numbers = numbers;
    this.size = size;
  }

  /** The words of {@code text}. */
  static Tokens of(String text) {
    Scan scan = new Scan(new Vocabulary.Count(text.length()), text.length() / 5 + 8);
    scan.read(text, 0, text.length());
    return scan.tokens();
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Where a word begins. */
  public int start(int index) {
    return starts[index];
  }

  /** Where a word ends. */
  public int end(int index) {
    return starts[index] + vocabulary.length(number(index));
  }

  /** Whether a word of {@code text}, whose words these are, is one code unit long. */
  public boolean isOneLetter(int index, String text) {
    int next = starts[index] + 1;
    return (next == text.length() || !Words.isPart(text.charAt(next))) && end(index) == next;
  }

  /** The number of the word in the {@link Vocabulary}, the same at all its places. */
  public int number(int index) {
    int number = numbers[index];
    return number < 0 ? ~number : number;
  }

  /** How often the text has this word in mid-line; 0 where a line end cuts it each time. */
  public int count(int index) {
    return vocabulary.count(number(index));
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The first that begins at or after {@code offset}. */
  public int from(int offset) {
    int low = near;
    int high = low;
    if (low > 0 && starts[low - 1] >= offset) {
      low = 0;
    } else {
      int step = 1;
      while (low + step < size && starts[low + step] < offset) {
        step *= 2;
      }
      high = Math.min(size, low + step + 1);
      low += step / 2;
    }
    int found = Arrays.binarySearch(starts, low, high, offset);
    int word = found < 0 ? -found - 1 : found;
    near = word;
    return word;
  }

  /** Collects the words of a new text, stretch by stretch, from what is read and what stays. */
  static final class Scan {
    private final Vocabulary.Count count;
    private int[] starts;
    private int[] numbers;
    private int size;

    /** Whether the word read last was cut. */
    private boolean cutBefore;

    Scan(Vocabulary.Count count, int expected) {
      this.count = count;
      starts = new int[expected];
      numbers = new int[expected];
    }

    /**
     * Reads the words of {@code [from, to)}, which begins and ends where a line or a text does.
     * Most of a clean text's cost is here: each letter is looked at once, for the word's end and
     * its hash.
     */
    void read(String text, int from, int to) {
      cutBefore = Words.isCutBefore(text, from);
      int at = from;
      while (at < to) {
        at = readWord(text, at);
      }
    }

    /** Reads the word that begins at {@code start}, if one does; tells where to go on. */
    private int readWord(String text, int start) {
      int length = text.length();
      int at = start;
      int look = Words.look(text.charAt(at));
      if ((look & Words.PART) == 0) {
        return at + 1;
      }
      int looks = 0;
      int sum = 0;
      long key = 0;
      do {
        looks |= look;
        char folded = Words.folded(look);
        sum = WordTable.hashed(sum, folded);
        key = WordTable.keyed(key, folded);
        at++;
        look = at < length ? Words.look(text.charAt(at)) : 0;
      } while ((look & Words.PART) != 0
          || ((look & Words.JOINER) != 0 && at + 1 < length && Words.isPart(text.charAt(at + 1))));
      boolean cut = (look & Words.HYPHEN) != 0 && Words.isCut(text, at);
      if ((looks & Words.LETTER) != 0) {
        key = WordTable.key(key, Words.folded(looks), at - start);
        int number = count.number(text, start, at, WordTable.hash(sum), key);
        if (cut || cutBefore) {
          add(start, ~number);
        } else {
          add(start, number);
          count.add(number, text, start, 1);
        }
      }
      cutBefore = cut;
      return at;
    }

    /** Takes over the words of {@code old} from one to before another, moved by so many places. */
    void keep(Tokens old, int first, int end, int moved) {
      reserve(end - first);
      System.arraycopy(old.numbers, first, numbers, size, end - first);
      for (int i = first, to = size; i < end; i++, to++) {
        starts[to] = old.starts[i] + moved;
      }
      size += end - first;
    }

    /** Takes words of {@code old} out of the count. */
    void drop(Tokens old, String text, int first, int end) {
      for (int i = first; i < end; i++) {
        if (old.numbers[i] >= 0) {
          count.add(old.numbers[i], text, old.starts[i], -1);
        }
      }
    }

    private void add(int start, int number) {
      reserve(1);
      starts[size] = start;
      numbers[size++] = number;
    }

    private void reserve(int more) {
      if (size + more > starts.length) {
        int capacity = (size + more) * 5 / 4 + 8;
        starts = Arrays.copyOf(starts, capacity);
        numbers = Arrays.copyOf(numbers, capacity);
      }
    }

    Tokens tokens() {
      return new Tokens(count.vocabulary(), starts, numbers, size);
    }
  }
}
