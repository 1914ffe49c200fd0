package io.github.pumice.layout.furniture;

import io.github.pumice.layout.Noise;
import io.github.pumice.layout.Prose;
import io.github.pumice.layout.furniture.Volume.Kind;
import io.github.pumice.layout.furniture.Volume.Leaf;
import io.github.pumice.layout.furniture.Volume.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Sets modern papers: columns of prose with headings, captions, tables of numbers, equations and
 * references, and around them what a style says.
 */
final class PaperCompositor {
  private static final int MEASURE = 54;
  private static final int DEPTH = 58;

  private final PaperStyle style;
  private final Random random;
  private final Prose prose;
  private final Noise noise;
  private final String authors;
  private final String title;
  private final String journal;
  private final int pages;
  private int section;
  private int figure;
  private int table;
  private int equation;

  private PaperCompositor(PaperStyle style, int pages, long seed, double noise) {
    this.style = style;
    this.pages = pages;
    this.random = new Random(seed);
    this.prose = new Prose("en", random);
    this.noise = new Noise(noise, new Random(seed + 1));
    boolean capitals = style.name().equals("capitals");
    this.authors = cased("A. " + prose.title(1) + ", C. " + prose.title(1), capitals);
    this.title = cased(prose.title(5), capitals);
    this.journal = cased("Journal of " + prose.title(2), capitals);
  }

  private static String cased(String text, boolean capitals) {
    return capitals ? text.toUpperCase(Locale.ROOT) : text;
  }

  static Volume set(PaperStyle style, int pages, long seed, double noise) {
    PaperCompositor compositor = new PaperCompositor(style, pages, seed, noise);
    List<Leaf> leaves = new ArrayList<>();
    for (int page = 0; page < pages; page++) {
      leaves.add(compositor.leaf(page));
    }
    return new Volume(leaves);
  }

  private Leaf leaf(int page) {
    List<Printed> lines = new ArrayList<>();
    boolean left = page % 2 == 1;
    for (String line : page == 0 ? style.first() : left ? style.left() : style.right()) {
      furniture(line, page, Kind.HEAD, lines);
    }
    List<String> text = new ArrayList<>();
    if (page == 0) {
      front(text);
    }
    while (text.size() < DEPTH) {
      block(page, text);
    }
    int depth = page == pages - 1 ? DEPTH / 2 : DEPTH;
    text.subList(0, depth).forEach(line -> add(line, Kind.TEXT, lines));
    for (String line : page == 0 ? style.firstFoot() : style.foot()) {
      furniture(line, page, line.equals("#") ? Kind.FOLIO : Kind.FOOT, lines);
    }
    return new Leaf("", lines);
  }

  private void furniture(String line, int page, Kind kind, List<Printed> lines) {
    String set =
        line.replace("A~", authors)
            .replace("T~", title)
            .replace("J~", journal)
            .replace("#", Integer.toString(101 + page))
            .replace("@", Integer.toString(1 + page))
            .replace("%", Integer.toString(pages));
    add(set, kind, lines);
  }

  private void add(String text, Kind kind, List<Printed> lines) {
    String read = noise.read(text);
    lines.add(new Printed(read.isBlank() ? text : read, kind));
  }

  private void front(List<String> text) {
    text.add(title);
    text.add(authors);
    text.add("Department of " + prose.title(2) + ", University of " + prose.title(1));
    text.add("Received 3 May 2008; accepted 1 June 2008");
    text.add("Abstract");
    paragraph(9, text);
  }

  /** One thing of those that papers are made of. */
  private void block(int page, List<String> text) {
    boolean references = page >= pages - 2;
    int which = references ? 99 : random.nextInt(16);
    switch (which) {
      case 0 -> text.add(++section + ". " + prose.title(3));
      case 1 -> {
        text.add("Fig. " + ++figure + ". " + prose.title(1) + " " + words(7) + ".");
        text.add(words(6) + ".");
      }
      case 2 -> table(text);
      case 3 -> text.add("x = " + random.nextInt(90) + " y + z   (" + ++equation + ")");
      case 99 -> {
        text.add(
            "[" + (1 + text.size()) + "] A. " + prose.title(1) + ", " + words(4) + ", " + journal);
        text.add(
            random.nextInt(40) + " (19" + (10 + random.nextInt(80)) + ") " + random.nextInt(900));
      }
      default -> paragraph(4 + random.nextInt(9), text);
    }
  }

  private void table(List<String> text) {
    text.add("Table " + ++table);
    text.add(prose.title(1) + " of " + words(3));
    text.add("Year   Loads   Share");
    for (int row = 0; row < 4 + random.nextInt(6); row++) {
      boolean bare = random.nextInt(4) == 0;
      String number = Integer.toString(random.nextInt(400));
      text.add(bare ? number : 1900 + random.nextInt(99) + "   " + number + "   0." + number);
    }
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i > 0 ? " " : "").append(prose.next().replace(".", ""));
    }
    return words.toString();
  }

  private void paragraph(int depth, List<String> text) {
    prose.begin();
    for (int line = 0; line < depth; line++) {
      StringBuilder set = new StringBuilder();
      String word = prose.next();
      while (set.length() + word.length() < MEASURE) {
        set.append(set.length() > 0 ? " " : "").append(word);
        word = prose.next();
      }
      text.add(line == depth - 1 ? set.substring(0, set.length() / 2) + "." : set.toString());
    }
  }
}
