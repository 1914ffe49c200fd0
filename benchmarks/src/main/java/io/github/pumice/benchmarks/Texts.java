package io.github.pumice.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Texts to measure on: prose made up here, clean or printed on pages and wrecked, and a book by path. */
final class Texts {
  /** The system property that names a book's file. */
  static final String BOOK = "pumice.book";

  private static final String[] WORDS = {
    "the", "quarry", "was", "opened", "in", "spring", "by", "men", "who", "had", "worked", "stone", "all", "their", "lives", "and", "knew", "where",
    "a", "block", "would", "split", "before", "wedge", "touched", "it", "they", "called", "face", "of", "hill", "by", "name", "winter", "frost",
    "loosened", "upper", "beds", "foreman", "measured", "every", "seam", "with", "rod", "that", "grandfather", "cut", "notice", "described",
    "regulation", "considerable", "self-made", "well-known", "committee", "resolution", "contradiction", "independent", "experience", "historical"
  };

  private Texts() {}

  static String of(String kind, int size) throws IOException {
    return switch (kind) {
      case "clean" -> clean(size);
      case "wrecked" -> wrecked(size);
      case "book" -> repeat(Files.readString(Path.of(System.getProperty(BOOK))), size);
      default -> throw new IllegalArgumentException("no text is called " + kind + "; there are clean, wrecked and book");
    };
  }

  private static String repeat(String text, int size) {
    StringBuilder all = new StringBuilder(size + text.length());
    while (all.length() < size) {
      all.append(text);
    }
    return all.toString();
  }

  /** Paragraphs of a line each, as an edition has them: nothing to repair. */
  private static String clean(int size) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(size + 1000);
    while (text.length() < size) {
      int sentences = 3 + random.nextInt(5);
      for (int i = 0; i < sentences; i++) {
        text.append(i == 0 ? "" : " ").append(sentence(random));
      }
      text.append("\n\n");
    }
    return text.toString();
  }

  private static String sentence(Random random) {
    StringBuilder sentence = new StringBuilder();
    int words = 6 + random.nextInt(14);
    for (int i = 0; i < words; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      sentence.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : " " + word);
      sentence.append(i == words / 2 ? "," : "");
    }
    return sentence.append('.').toString();
  }

  /** Pages of 34 lines with head and folio, broken words, a footnote, and quotes wrecked by a classic-Mac table. */
  private static String wrecked(int size) {
    Random random = new Random(2);
    StringBuilder text = new StringBuilder(size + 5000);
    for (int page = 1; text.length() < size; page++) {
      text.append(page % 2 == 0 ? page + "   THE BOOK OF THE QUARRY\n" : "OF STONE AND FROST   " + page + "\n");
      String body = "The foreman¹s rod: ³" + sentence(random) + "²1 ";
      while (body.length() < 34 * 62) {
        body += sentence(random) + " ";
      }
      printLines(body, text);
      text.append("1 See the resolution of the committee, p. ").append(1 + random.nextInt(300)).append(".\n\f");
    }
    return text.toString();
  }

  private static void printLines(String body, StringBuilder into) {
    int at = 0;
    while (body.length() - at > 62) {
      int end = at + 62;
      boolean inside = Character.isLetter(body.charAt(end - 1)) && Character.isLetter(body.charAt(end)) && Character.isLetter(body.charAt(end - 2));
      int blank = body.lastIndexOf(' ', end);
      if (inside && end - blank > 3) {
        into.append(body, at, end).append("-\n");
        at = end;
      } else {
        into.append(body, at, blank).append('\n');
        at = blank + 1;
      }
    }
    into.append(body, at, body.length()).append('\n');
  }
}
