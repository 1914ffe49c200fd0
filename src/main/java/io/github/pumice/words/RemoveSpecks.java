package io.github.pumice.words;

import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.lexicon.Lexicon;

/**
 * Marks that no author wrote: dust, show-through and broken type that OCR read as punctuation.
 *
 * <p>Before → after: {@code line~ that} → {@code line that}, {@code of .this too} → {@code of this
 * too}, {@code mass-of the} → {@code mass of the}, in English {@code as | went} → {@code as I
 * went}. A mark goes only where it is rare in the text, where no writing has it, and where the
 * words that it touches are words without it; a doubt becomes a query.
 *
 * <p>Left alone: whatever a text does again and again (emphasis between underscores, single quotes,
 * hyphens for dashes), elisions ({@code ’tis}, {@code th’}), suspended compounds, file names,
 * addresses, code and tables. It runs after words are whole and lines are paragraphs, so that a
 * second cleaning finds the same around each mark. One linear scan; a candidate costs a lookup, and
 * only a likely one the lexicon.
 */
public final class RemoveSpecks extends LexicalNormalizer {
  static final String ID = "remove-specks";

  private RemoveSpecks(Lexicon extra) {
    super(ID, extra);
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
  public Edits propose(Document document) {
    SpeckCensus census = new SpeckCensus(document);
    if (census.size() == 0 || TechnicalWriting.is(document)) {
      return Edits.NONE;
    }
    WordWitnesses witnesses = new WordWitnesses(document, extra);
    Edits.Builder edits = Edits.on(document);
    SpeckRules rules = new SpeckRules(witnesses, census, edits);
    SpeckQuotes quotes = new SpeckQuotes(witnesses, census, rules, edits);
    SpeckHyphens hyphens = new SpeckHyphens(witnesses, census, edits);
    SpeckStrokes strokes = new SpeckStrokes(witnesses, census, edits);
    for (int i = 0; i < census.size(); i++) {
      judge(new SpeckSite(document.text(), census.candidate(i)), rules, quotes, hyphens, strokes);
    }
    return edits.build();
  }

  private static void judge(
      SpeckSite site,
      SpeckRules rules,
      SpeckQuotes quotes,
      SpeckHyphens hyphens,
      SpeckStrokes strokes) {
    switch (site.mark()) {
      case '.' -> rules.stop(site);
      case ',' -> rules.comma(site);
      case '\'', '\u2018', '\u2019' -> quotes.judge(site);
      case '-' -> hyphens.judge(site);
      case '|', '[', ']' -> strokes.judge(site);
      default -> rules.sign(site);
    }
  }
}
