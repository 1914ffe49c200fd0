package io.github.pumice.words.hyphens;

import io.github.pumice.core.Document;
import io.github.pumice.lexicon.Lexicon;
import io.github.pumice.lexicon.Lexicons;
import io.github.pumice.words.WordWitnesses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how often a reading of a hyphen at a line's end is wrong, by how probable it was said to
 * be: {@code benchmarks/risk-coverage}.
 *
 * <p>The texts are made of words of the dictionaries, with compounds that are always hyphenated,
 * set to a measure and broken between syllables ({@link BrokenText}). So the truth is known. Two
 * weights for words that nobody knows were chosen on such texts; the others were not.
 */
final class RiskCoverage {
  private static final double[] BARS = {0, 0.8, 0.9, 0.95, 0.98, 0.99};
  private static final String[] LANGUAGES = {"en", "de", "fr", "es", "it", "pl", "ru"};
  private static final int SEEDS = 2;
  private static final int WORDS = 25_000;

  private record Decision(boolean join, boolean right, double probability) {}

  private RiskCoverage() {}

  public static void main(String[] args) throws IOException {
    System.out.println("# Dehyphenation: risk and coverage");
    System.out.println();
    System.out.println("Made by `benchmarks/risk-coverage`: generated texts, broken by rule.");
    List<Decision> all = new ArrayList<>();
    List<Decision> alone = new ArrayList<>();
    for (String language : LANGUAGES) {
      List<Decision> decisions = new ArrayList<>();
      for (int seed = 1; seed <= SEEDS; seed++) {
        BrokenText text = new BrokenText(language, seed, WORDS);
        decisions.addAll(decide(text, language, Lexicons.forLanguage(language)));
        alone.addAll(decide(text, language, Lexicon.EMPTY));
      }
      print(language, decisions);
      all.addAll(decisions);
    }
    print("all languages", all);
    print("all languages, without a lexicon", alone);
  }

  private static List<Decision> decide(BrokenText text, String language, Lexicon lexicon) {
    Document document = Document.of(text.text());
    Book book =
        new Book(document, WordWitnesses.of(document, language, lexicon, document.vocabulary()));
    List<BrokenWord> words = text.breaks().stream().map(BrokenText.Break::word).toList();
    HyphenJudge judge = new HyphenJudge(book, language, new HyphenEvidence(book, language, words));
    List<Decision> decisions = new ArrayList<>();
    for (BrokenText.Break broken : text.breaks()) {
      Verdict verdict = judge.judge(broken.word());
      boolean join = verdict.reading() == Reading.JOIN;
      decisions.add(new Decision(join, join == broken.soft(), verdict.probability()));
    }
    return decisions;
  }

  private static void print(String title, List<Decision> decisions) {
    long hard = decisions.stream().filter(d -> d.join != d.right).count();
    System.out.printf(
        Locale.ROOT,
        "%n## %s%n%n%d hyphens at line ends, %d of them the author's%n%n"
            + "| probability at least | coverage | wrong | wrong joins | wrong keeps |%n"
            + "|---:|---:|---:|---:|---:|%n",
        title,
        decisions.size(),
        hard);
    for (double bar : BARS) {
      List<Decision> above = decisions.stream().filter(d -> d.probability >= bar).toList();
      double n = Math.max(1, above.size());
      long joins = above.stream().filter(d -> !d.right && d.join).count();
      long keeps = above.stream().filter(d -> !d.right && !d.join).count();
      System.out.printf(
          Locale.ROOT,
          "| %.2f | %.4f | %.4f | %.4f | %.4f |%n",
          bar,
          above.size() / (double) decisions.size(),
          (joins + keeps) / n,
          joins / n,
          keeps / n);
    }
  }
}
