package io.github.pumice.words;

import io.github.pumice.core.CharFinder;
import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.lexicon.Lexicon;

/**
 * Marks that no author wrote: dust, show-through and broken type that OCR read as punctuation.
 *
 * <p>Before → after: {@code line~ that} → {@code line that}, {@code of .this too} → {@code of this
 * too}, {@code mass-of the} → {@code mass of the}. A mark goes only where it is rare in the text,
 * where no writing has it, and where the words that it touches are words without it; a doubt
 * becomes a query.
 *
 * <p>Left alone: whatever a text does again and again (emphasis between underscores, single quotes,
 * hyphens for dashes), elisions ({@code ’tis}, {@code th’}), suspended compounds, file names,
 * addresses, code and tables. It runs after mojibake is repaired and broken words are whole. One
 * linear scan; a candidate costs a lookup, and only a likely one the lexicon.
 */
public final class RemoveSpecks implements LexicalNormalizer {
  static final String ID = "remove-specks";

  /** The marks that are looked at. */
  private static final CharFinder CANDIDATES =
      CharFinder.of(c -> ".,'-\u2018\u2019".indexOf(c) >= 0 || SpeckRules.isSign((char) c));

  private final Lexicon extra;

  private RemoveSpecks(Lexicon extra) {
    this.extra = extra;
  }

  /** The repair. */
  public static RemoveSpecks of() {
    return new RemoveSpecks(Lexicon.EMPTY);
  }

  @Override
  public RemoveSpecks withLexicon(Lexicon lexicon) {
    return new RemoveSpecks(lexicon);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Edits propose(Document document) {
    String text = document.text();
    int first = nextOutOfPlace(text, 0);
    if (first == text.length() || TechnicalWriting.is(document)) {
      return Edits.NONE;
    }
    WordWitnesses witnesses = new WordWitnesses(document, extra);
    Edits.Builder edits = Edits.on(document);
    SpeckCensus census = new SpeckCensus(text);
    boolean technical = TechnicalWriting.hasSome(document);
    SpeckRules rules = new SpeckRules(witnesses, census, technical, edits);
    SpeckHyphens hyphens = new SpeckHyphens(witnesses, census, edits);
    for (int at = first; at < text.length(); at = nextOutOfPlace(text, at + 1)) {
      judge(new SpeckSite(text, at), rules, hyphens);
    }
    return edits.build();
  }

  private static int nextOutOfPlace(String text, int from) {
    int at = CANDIDATES.next(text, from);
    while (at < text.length() && !isOutOfPlace(text, at, text.charAt(at))) {
      at = CANDIDATES.next(text, at + 1);
    }
    return at;
  }

  /** A quick look, which passes most marks by: a stop after a word, a comma after a longer one. */
  private static boolean isOutOfPlace(String text, int at, char c) {
    return switch (c) {
      case '.' -> at > 0 && SpeckSite.isSpace(text.charAt(at - 1));
      case ',' -> SpeckRules.followsShortWord(text, at);
      default -> true;
    };
  }

  private static void judge(SpeckSite site, SpeckRules rules, SpeckHyphens hyphens) {
    switch (site.mark()) {
      case '.' -> rules.stop(site);
      case ',' -> rules.comma(site);
      case '\'', '\u2018', '\u2019' -> rules.quote(site);
      case '-' -> hyphens.judge(site);
      default -> rules.sign(site);
    }
  }
}
