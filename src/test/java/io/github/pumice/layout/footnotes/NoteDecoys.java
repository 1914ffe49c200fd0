package io.github.pumice.layout.footnotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes pages that hold no note, and much that looks like notes and anchors: numbered verses, lists
 * whose items refer to each other, paragraphs under letters, entries of a dictionary, formulae.
 */
final class NoteDecoys {

  /** What stands on the pages. */
  enum Kind {
    VERSES_GLUED,
    VERSES_RAISED,
    LIST,
    LETTERED,
    DICTIONARY,
    STATUTE,
    BULLETS,
    FORMULAE,
    TABLE,
    ENUMERATION,
    ORNAMENTS
  }

  private static final int WIDTH = 58;
  private static final int PAGE_LINES = 36;
  private static final String[] SYLLABLES = {
    "ba", "ri", "mo", "ten", "gar", "lu", "ven", "sti", "ker", "do", "fal", "wen", "hu", "pre"
  };

  private final Random random;
  private int count;

  private NoteDecoys(long seed) {
    this.random = new Random(seed);
  }

  /** About {@code pages} pages of a kind. */
  static String of(Kind kind, int pages, long seed) {
    NoteDecoys decoys = new NoteDecoys(seed);
    List<String> lines = new ArrayList<>();
    while (lines.size() < pages * PAGE_LINES) {
      decoys.add(kind, lines);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      text.append(lines.get(i)).append(i % PAGE_LINES == PAGE_LINES - 1 ? "\n\f" : "\n");
    }
    return text.toString();
  }

  private void add(Kind kind, List<String> lines) {
    switch (kind) {
      case VERSES_GLUED, VERSES_RAISED -> wrap(verses(kind == Kind.VERSES_RAISED), lines);
      case LIST -> list(lines);
      case LETTERED ->
          wrap("(" + letter() + ") " + sentence() + " See (" + letter() + ") " + sentence(), lines);
      case DICTIONARY ->
          wrap(
              word()
                  + ". 1. "
                  + sentence()
                  + " 2. "
                  + sentence()
                  + " s. "
                  + word()
                  + number(3)
                  + ".",
              lines);
      case STATUTE ->
          wrap(
              next(7) + ". " + sentence() + " See paragraph " + number(4) + ". " + sentence(),
              lines);
      case BULLETS -> bullets(lines);
      case FORMULAE ->
          wrap(
              sentence()
                  + " C"
                  + number(9)
                  + "H"
                  + number(9)
                  + "O2, "
                  + number(9)
                  + " m2, 10³ "
                  + sentence(),
              lines);
      case ENUMERATION -> enumeration(lines);
      case ORNAMENTS -> ornaments(lines);
      case TABLE -> lines.add(number(60) + " " + capital() + " " + number(60) + " " + number(900));
    }
  }

  private String verses(boolean raised) {
    StringBuilder chapter = new StringBuilder();
    int verses = 9 + random.nextInt(25);
    for (int verse = 1; verse <= verses; verse++) {
      chapter.append(raised ? raised(verse) : String.valueOf(verse)).append(raised ? "" : " ");
      chapter.append(sentence()).append(raised || random.nextBoolean() ? " " : "");
    }
    return chapter.toString();
  }

  private static String raised(int number) {
    StringBuilder raised = new StringBuilder();
    String.valueOf(number).chars().forEach(d -> raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(d - '0')));
    return raised.toString();
  }

  private void list(List<String> lines) {
    wrap(sentence() + " " + sentence(), lines);
    int items = 2 + random.nextInt(4);
    for (int item = 1; item <= items; item++) {
      wrap("(" + item + ") " + sentence(), lines);
    }
    wrap("Under (" + number(items) + ") " + sentence() + " " + sentence(), lines);
  }

  private void bullets(List<String> lines) {
    wrap(sentence() + " " + sentence(), lines);
    lines.add("");
    for (int item = random.nextInt(4); item >= 0; item--) {
      wrap("* " + sentence(), lines);
    }
    lines.add("");
  }

  private void enumeration(List<String> lines) {
    wrap(
        sentence() + " " + word() + ": a) " + word() + " b) " + word() + " c) " + sentence(),
        lines);
    for (char item = 'a'; item <= 'c'; item++) {
      wrap(item + ") " + sentence(), lines);
    }
    wrap(sentence() + " " + sentence(), lines);
  }

  private void ornaments(List<String> lines) {
    wrap(sentence() + " " + sentence() + " " + sentence(), lines);
    lines.addAll(List.of("", "*", ""));
    wrap("*" + word() + " " + word() + "* " + sentence(), lines);
    lines.addAll(List.of("", "* * *", ""));
  }

  private int next(int most) {
    count = count >= most ? 1 : count + 1;
    return count;
  }

  private int number(int most) {
    return 1 + random.nextInt(most);
  }

  private char letter() {
    return (char) ('a' + random.nextInt(6));
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder(capital());
    for (int i = 5 + random.nextInt(15); i > 0; i--) {
      sentence.append(random.nextInt(9) == 0 ? ", " : " ");
      sentence.append(random.nextInt(8) == 0 ? capital() : word());
    }
    return sentence.append('.').toString();
  }

  private String capital() {
    String word = word();
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  private static void wrap(String text, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
  }
}
