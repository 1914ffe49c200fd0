package io.github.pumice.layout.furniture;

import io.github.pumice.layout.Noise;
import io.github.pumice.layout.Prose;
import io.github.pumice.layout.RomanNumerals;
import io.github.pumice.layout.furniture.PrintStyle.Heads;
import io.github.pumice.layout.furniture.PrintStyle.Matter;
import io.github.pumice.layout.furniture.PrintStyle.Signing;
import io.github.pumice.layout.furniture.Volume.Kind;
import io.github.pumice.layout.furniture.Volume.Leaf;
import io.github.pumice.layout.furniture.Volume.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Sets early prints: a dedication, then chapters of prose, verse or drama with the furniture of a
 * style, of which only a sample of pages is kept.
 */
final class PrintCompositor {
  private static final String ALPHABET = "ABCDEFGHIKLMNOPQRSTVXYZ";
  private static final int BOOK = 240;
  private static final int CHAPTER = 17;

  private final PrintStyle style;
  private final Random random;
  private final Prose prose;
  private final ComposingStick stick;
  private final Noise noise;
  private final String left;
  private final String right;
  private final List<String> cast = new ArrayList<>();
  private final List<String> chapters = new ArrayList<>();
  private int scene;

  private PrintCompositor(PrintStyle style, long seed, double noise) {
    this.style = style;
    this.random = new Random(seed);
    this.prose = new Prose(style.language(), random);
    this.stick = new ComposingStick(prose, style.measure(), 6, "¬");
    this.noise = new Noise(noise, new Random(seed + 1));
    for (int i = 0; i < 5; i++) {
      cast.add(prose.title(1).toUpperCase(Locale.ROOT) + ".");
    }
    String first = prose.title(2);
    String second = prose.title(2) + ".";
    boolean small = style.heads() == Heads.SMALL_HALVES;
    this.left = small ? first : first.toUpperCase(Locale.ROOT);
    this.right =
        style.heads() == Heads.GENRE
            ? "COMEDIE."
            : small
                ? second.substring(0, 1).toLowerCase(Locale.ROOT) + second.substring(1)
                : second.toUpperCase(Locale.ROOT);
  }

  /** A sample of about so many pages. */
  static Volume set(PrintStyle style, int pages, long seed, double noise) {
    PrintCompositor compositor = new PrintCompositor(style, seed, noise);
    List<List<String>> texts = new ArrayList<>();
    for (int page = 0; page <= BOOK; page++) {
      texts.add(compositor.column(page));
    }
    List<Leaf> leaves = new ArrayList<>();
    for (int page : compositor.sample(pages)) {
      leaves.add(compositor.leaf(page, texts.get(page), texts.get(page + 1).get(0)));
    }
    return new Volume(leaves);
  }

  private List<Integer> sample(int pages) {
    List<Integer> kept = new ArrayList<>();
    switch (style.sample()) {
      case ALL -> {
        for (int page = 0; page < Math.min(pages, BOOK); page++) {
          kept.add(page);
        }
      }
      case RUNS -> {
        int step = BOOK / Math.max(2, pages / 6 + 1);
        for (int from = 0; from + 7 < BOOK && kept.size() < pages; from += step) {
          int start = from + random.nextInt(Math.max(1, step - 7));
          for (int page = start; page < Math.min(BOOK, start + 4 + random.nextInt(4)); page++) {
            kept.add(page);
          }
        }
      }
      default -> {
        for (int page = 0; page < BOOK; page++) {
          if (random.nextInt(BOOK) < pages) {
            kept.add(page);
          }
        }
      }
    }
    return kept;
  }

  /** The page of its chapter; 0 where it begins. */
  private int inChapter(int page) {
    return page < style.front() ? page : (page - style.front()) % CHAPTER;
  }

  private int chapter(int page) {
    return page < style.front() ? 0 : 1 + (page - style.front()) / CHAPTER;
  }

  private List<String> column(int page) {
    List<String> lines = new ArrayList<>();
    int depth = style.depth();
    if (inChapter(page) == 0) {
      begin(page, lines);
      depth -= 4;
    }
    if (inChapter(page + 1) == 0) {
      depth = Math.max(5, depth * (2 + random.nextInt(3)) / 5);
    }
    while (lines.size() < depth) {
      block(page, lines);
    }
    List<String> column = new ArrayList<>(lines.subList(0, depth));
    if (inChapter(page + 1) == 0) {
      column.set(depth - 1, prose.title(1) + " " + prose.title(2) + ".");
    }
    return column;
  }

  private void begin(int page, List<String> lines) {
    stick.begin();
    int number = chapter(page);
    String title = number == 0 ? "EPISTRE" : prose.title(2 + random.nextInt(2));
    chapters.add(title);
    if (number > 0) {
      String part = style.matter() == Matter.DRAMA ? "ACTE " : "CHAPITRE ";
      lines.add(part + RomanNumerals.of(number).toUpperCase(Locale.ROOT) + ".");
    }
    lines.add(number == 0 ? "A MONSEIGNEVR" : title + ".");
    if (random.nextBoolean()) {
      lines.add(prose.title(1).substring(0, 1));
    }
  }

  private void block(int page, List<String> lines) {
    if (page < style.front() || style.matter() == Matter.PROSE) {
      lines.add(stick.line());
    } else if (style.matter() == Matter.VERSE) {
      lines.add(verse());
    } else {
      if (random.nextInt(14) == 0) {
        lines.add("SCENE " + RomanNumerals.of(1 + scene++ % 9).toUpperCase(Locale.ROOT) + ".");
        lines.add(
            cast.get(random.nextInt(5)).replace(".", ",") + " " + cast.get(random.nextInt(5)));
      }
      lines.add(cast.get(random.nextInt(5)));
      for (int i = random.nextInt(6); i >= 0; i--) {
        lines.add(verse());
      }
    }
  }

  private String verse() {
    StringBuilder line = new StringBuilder(Prose.capitalized(prose.next()));
    int width = style.measure() * 3 / 5 + random.nextInt(style.measure() * 2 / 5);
    while (line.length() < width) {
      line.append(' ').append(prose.next());
    }
    return line.toString();
  }

  // ---- furniture

  private Leaf leaf(int page, List<String> text, String next) {
    List<Printed> lines = new ArrayList<>();
    int number = page - style.front() + 1;
    String label =
        number < 1
            ? ""
            : switch (style.folios()) {
              case NONE -> "";
              case LEAVES -> number % 2 == 1 ? Integer.toString((number + 1) / 2) : "";
              default -> Integer.toString(number);
            };
    above(page, number % 2 == 0, label, lines);
    text.forEach(line -> add(lines, line, Kind.TEXT));
    below(page, next, lines);
    return new Leaf(label, lines);
  }

  private void above(int page, boolean onLeft, String label, List<Printed> lines) {
    boolean opens = inChapter(page) == 0;
    String head = opens ? "" : page < style.front() ? "EPISTRE." : head(page, onLeft);
    if (opens && page > style.front() && random.nextBoolean()) {
      return;
    }
    switch (style.folios()) {
      case CLOSE, LEAVES -> joined(onLeft, label, " ", head, lines);
      case GAP -> joined(onLeft, label, "   ", head, lines);
      case BELOW -> {
        heads(page, head, lines);
        add(lines, label, Kind.FOLIO);
      }
      case POINT -> add(lines, label + ".", Kind.FOLIO);
      case PARENTHESES -> {
        add(lines, "(" + label + ")", Kind.FOLIO);
        heads(page, head, lines);
      }
      case BETWEEN -> {
        int half = head.indexOf(' ');
        add(lines, half < 0 ? head : head.substring(0, half), Kind.HEAD);
        add(lines, label, Kind.FOLIO);
        add(lines, half < 0 ? "" : head.substring(half + 1), Kind.HEAD);
      }
      default -> {
        add(lines, label, Kind.FOLIO);
        heads(page, head, lines);
      }
    }
  }

  private void heads(int page, String head, List<Printed> lines) {
    add(lines, head, Kind.HEAD);
    if (style.heads() == Heads.TWO_LINES && !head.isEmpty() && page >= style.front()) {
      add(lines, "Book the " + RomanNumerals.of(1 + chapter(page) / 5) + ".", Kind.HEAD);
    }
  }

  private void joined(boolean onLeft, String label, String gap, String head, List<Printed> lines) {
    if (head.isEmpty() || label.isEmpty()) {
      add(lines, head + label, label.isEmpty() ? Kind.HEAD : Kind.FOLIO);
    } else {
      add(lines, onLeft ? label + gap + head : head + gap + label, Kind.HEAD);
    }
  }

  private String head(int page, boolean onLeft) {
    String chapter = chapters.get(Math.min(chapters.size() - 1, index(page))) + ".";
    return switch (style.heads()) {
      case NONE -> "";
      case CHAPTER -> onLeft ? left : chapter;
      case CHAPTERS -> chapter;
      case SPACED_HALVES -> String.join(" ", (onLeft ? left : right).split(""));
      default -> onLeft ? left : right;
    };
  }

  private int index(int page) {
    return style.front() > 0 ? chapter(page) : chapter(page) - 1;
  }

  private void below(int page, String next, List<Printed> lines) {
    String signature = signature(page);
    String word = next.split(" ", 2)[0];
    boolean half = word.length() > 6 && random.nextInt(4) == 0;
    String catchword =
        !style.catchwords() ? "" : half ? word.substring(0, word.length() / 2) + "-" : word;
    if (style.signing() == Signing.PART && signature.length() == 1) {
      add(lines, "I. Part.", Kind.SIGNATURE);
    }
    if (style.signing() == Signing.BESIDE && !signature.isEmpty() && !catchword.isEmpty()) {
      add(lines, signature + "   " + catchword, Kind.SIGNATURE);
      return;
    }
    add(lines, signature, Kind.SIGNATURE);
    add(lines, catchword, Kind.CATCHWORD);
  }

  private String signature(int page) {
    boolean early = page < style.front();
    int at = early ? page : page - style.front();
    int leaf = at % style.sheet();
    if (style.signing() == Signing.NONE || leaf % 2 == 1 || leaf > style.sheet() / 2) {
      return "";
    }
    int sheet = at / style.sheet();
    String letter = Character.toString(ALPHABET.charAt(sheet % 23));
    String sign = early ? "ã" : sheet < 23 ? letter : letter + letter.toLowerCase(Locale.ROOT);
    int number = leaf / 2 + 1;
    String roman = RomanNumerals.of(number).replaceAll("i$", "j");
    return number == 1
        ? sign
        : switch (style.signing()) {
          case ARABIC -> sign + number;
          case BESIDE -> sign + roman;
          default -> sign + " " + roman;
        };
  }

  private void add(List<Printed> lines, String text, Kind kind) {
    if (!text.isEmpty()) {
      String read = noise.read(text);
      lines.add(new Printed(read.isBlank() ? text : read, kind));
    }
  }
}
