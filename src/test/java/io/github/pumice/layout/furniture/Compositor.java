package io.github.pumice.layout.furniture;

import io.github.pumice.layout.Noise;
import io.github.pumice.layout.Prose;
import io.github.pumice.layout.RomanNumerals;
import io.github.pumice.layout.furniture.Family.Folio;
import io.github.pumice.layout.furniture.Volume.Kind;
import io.github.pumice.layout.furniture.Volume.Leaf;
import io.github.pumice.layout.furniture.Volume.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Sets a book of a family: prose to the measure, pages to their depth, furniture around them. */
final class Compositor {
  private static final String ALPHABET = "ABCDEFGHIKLMNOPQRSTVXYZ";

  private final Family family;
  private final Random random;
  private final Prose prose;
  private final ComposingStick stick;
  private final String title;
  private final Noise noise;
  private String chapter = "";
  private String headline = "";

  private Compositor(Family family, long seed, double noise) {
    this.family = family;
    this.random = new Random(seed);
    this.prose = new Prose(family.language(), random);
    this.stick = new ComposingStick(prose, family.measure(), 7, "-");
    this.title = prose.title(4);
    this.noise = new Noise(noise, new Random(seed + 1));
  }

  static Volume set(Family family, int pages, long seed, double noise) {
    Compositor compositor = new Compositor(family, seed, noise);
    List<List<String>> texts = new ArrayList<>();
    for (int page = 0; page < pages; page++) {
      texts.add(compositor.column(page));
    }
    compositor.chapter = "";
    List<Leaf> leaves = new ArrayList<>();
    for (int page = 0; page < pages; page++) {
      String next = page + 1 < pages ? texts.get(page + 1).get(0) : "";
      leaves.add(compositor.leaf(page, texts.get(page), next));
    }
    return new Volume(leaves);
  }

  private boolean opens(int page) {
    return page % family.chapter() == 0;
  }

  /** The text of a page; one that opens a chapter is sunk and begins with its title. */
  private List<String> column(int page) {
    List<String> lines = new ArrayList<>();
    int depth = family.depth();
    if (opens(page)) {
      stick.begin();
      chapter = prose.title(2 + random.nextInt(3));
      lines.add(chapter + ".");
      depth -= 6;
    }
    if (opens(page + 1)) {
      depth = Math.max(4, depth / 2);
    }
    while (lines.size() < depth) {
      lines.add(stick.line());
    }
    if (opens(page + 1)) {
      lines.set(lines.size() - 1, prose.title(1) + " " + prose.title(2) + ".");
    }
    return lines;
  }

  private Leaf leaf(int page, List<String> text, String next) {
    List<Printed> lines = new ArrayList<>();
    String label = family.folio() == Folio.NONE ? "" : Integer.toString(page + 1);
    if (opens(page)) {
      chapter = text.get(0).substring(0, text.get(0).length() - 1);
      add(lines, family.folio() == Folio.FOOT ? "" : folio(label), Kind.FOLIO);
    } else {
      head(page, text, label, lines);
    }
    text.forEach(line -> add(lines, line, Kind.TEXT));
    if (family.notes() && random.nextInt(3) == 0) {
      add(lines, (1 + random.nextInt(3)) + " " + prose.title(1) + " " + stick.line(), Kind.NOTE);
    }
    below(page, label, next, lines);
    return new Leaf(label, lines);
  }

  private String folio(String label) {
    return switch (family.folio()) {
      case DASHES -> "— " + label + " —";
      case BRACKETS -> "[ " + label + " ]";
      case NONE -> "";
      default -> label;
    };
  }

  private void head(int page, List<String> text, String label, List<Printed> lines) {
    boolean left = page % 2 == 1;
    String head =
        switch (family.head()) {
          case NONE -> "";
          case TITLE_AND_CHAPTER -> (left ? title : chapter).toUpperCase(Locale.ROOT) + ".";
          case CHAPTER -> chapter + ".";
          case CHANGING -> left ? title.toUpperCase(Locale.ROOT) + "." : changing() + ".";
          case GUIDE_WORDS -> guide(text.get(0)) + " — " + guide(text.get(text.size() - 1));
        };
    boolean joined = family.folio() == Folio.WITH_HEAD || family.folio() == Folio.WITH_HEAD_CLOSE;
    if (joined) {
      String gap = family.folio() == Folio.WITH_HEAD ? "   " : " ";
      add(lines, left ? label + gap + head : head + gap + label, Kind.HEAD);
      return;
    }
    if (family.folio() != Folio.FOOT) {
      add(lines, folio(label), Kind.FOLIO);
    }
    add(lines, head, Kind.HEAD);
  }

  private String changing() {
    headline = random.nextInt(3) == 0 || headline.isEmpty() ? prose.title(3) : headline;
    return headline.toUpperCase(Locale.ROOT);
  }

  private static String guide(String line) {
    String word = line.split(" ", 2)[0].replaceAll("[^\\p{L}]", "");
    return Prose.capitalized(word.isEmpty() ? "a" : word);
  }

  private void below(int page, String label, String next, List<Printed> lines) {
    add(lines, signature(page), Kind.SIGNATURE);
    if (family.catchwords() && !next.isEmpty()) {
      add(lines, next.split(" ", 2)[0], Kind.CATCHWORD);
    }
    add(lines, family.foot(), Kind.FOOT);
    if (family.folio() == Folio.FOOT) {
      add(lines, label, Kind.FOLIO);
    }
  }

  private String signature(int page) {
    int sheet = page / family.sheet();
    int leaf = page % family.sheet();
    return switch (family.signature()) {
      case NONE -> "";
      case LETTERS ->
          leaf % 2 == 0 && leaf < family.sheet() / 2
              ? ALPHABET.charAt(sheet % 23)
                  + (leaf == 0 ? "" : " " + RomanNumerals.of(leaf / 2 + 1))
              : "";
      case NUMBERS -> leaf == 0 ? "" + (sheet + 1) : leaf == 2 ? (sheet + 1) + "*" : "";
      case TITLE -> leaf == 0 ? title.split(" ", 2)[0] + ". II. " + (sheet + 1) : "";
    };
  }

  private void add(List<Printed> lines, String text, Kind kind) {
    if (!text.isEmpty()) {
      String read = noise.read(text);
      lines.add(new Printed(read.isBlank() ? text : read, kind));
    }
  }
}
