package io.github.pumice;

import java.util.Random;

/**
 * Pages as an OCR engine might leave them, made of this project's own words: heads and folios,
 * notes, broken words, wrecked quotes, specks, odd characters. Not like any one book; it stands for
 * the mixture of everything.
 */
final class OcrPages {
  private static final String[] WORDS = {
    "the",
    "mason",
    "of",
    "quarry",
    "and",
    "light",
    "self-made",
    "well-known",
    "selfmade",
    "Straße",
    "über",
    "Zucker",
    "l’été",
    "cœur",
    "niño",
    "город",
    "река",
    "λίθος",
    "m²",
    "10³",
    "1848",
    "xiv",
    "Nr.",
    "word1",
    "(a)",
    "*",
    "stone.2",
    "P E N",
    "con",
    "tinue",
    "continue",
    "tbe",
    "Lime¹s",
    "³yes²",
    "cafÃ©",
    "—",
    "…",
    "ﬁne",
    "e\u0301",
    "\u00AD",
    "𝔭𝔲",
    "👩‍🔬",
    "עברית",
    "日本語"
  };
  private static final String[] EDGES = {
    "", "12", "- 13 -", "THE QUARRY 14", "xv", "CHAPTER II.", "A2", "15 THE MASON’S BOOK", "l6"
  };
  private static final String[] NOTES = {
    "1 See above, p. 3.", "* So the mason.", "(a) Vgl. oben.", "2) Ibid.", ""
  };

  private OcrPages() {}

  static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int pages = 1 + random.nextInt(5);
    for (int page = 0; page < pages; page++) {
      line(text, EDGES[random.nextInt(EDGES.length)], random);
      int lines = random.nextInt(12);
      for (int i = 0; i < lines; i++) {
        words(text, random);
      }
      line(text, NOTES[random.nextInt(NOTES.length)], random);
      line(text, EDGES[random.nextInt(EDGES.length)], random);
      text.append(random.nextInt(3) == 0 ? "" : random.nextInt(3) == 0 ? "\n" : "\f");
    }
    return text.toString();
  }

  /** So many such texts, one after the other. */
  static String many(Random random, int texts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < texts; i++) {
      text.append(random(random));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String line, Random random) {
    text.append(line)
        .append(random.nextInt(5) == 0 ? " " : "")
        .append(random.nextInt(20) == 0 ? "\r\n" : "\n");
  }

  private static void words(StringBuilder text, Random random) {
    int count = random.nextInt(10);
    for (int i = 0; i < count; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      text.append(i == 0 ? "" : " ").append(word);
    }
    text.append(random.nextInt(4) == 0 ? "-" : random.nextInt(4) == 0 ? "." : "").append("\n");
  }
}
