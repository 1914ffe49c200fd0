package io.github.pumice.words;

import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Reason;
import io.github.pumice.lexicon.Lexicon;

/**
 * Letters that OCR took for others, in words that thereby are none.
 *
 * <p>Before → after, when switched on: {@code aqnd} → {@code and}, {@code tlie} → {@code the},
 * {@code rnill} → {@code mill}. A word that the lexicon does not have and the document hardly uses
 * is read again with one known confusion undone; a reading that the document uses often, and the
 * only one that it does, is proposed. As it stands in the catalog this step changes nothing: a
 * correction of letters is an editor's decision, and all its proposals are queries. {@link
 * #applying} switches it on.
 *
 * <p>Left alone: names and all words with capitals or digits in a text of their own kind, words
 * that exist ({@code hut} for {@code but} becomes a query, even when switched on), documents
 * without a lexicon or that it hardly covers. It runs last among the repairs of words. One linear
 * scan with a lookup for each word.
 */
public final class CorrectScannos extends LexicalNormalizer {
  static final String ID = "correct-scannos";
  private static final int SHORTEST = 3;
  private static final int RARE = 2;
  private static final double COVERED = 0.85;

  private final boolean applying;

  private CorrectScannos(Lexicon extra, boolean applying) {
    super(ID, extra);
    this.applying = applying;
  }

  /** The repair, which only asks. */
  public static CorrectScannos of() {
    return new CorrectScannos(Lexicon.EMPTY, false);
  }

  /** The same repair, switched on: what is certain enough is corrected. */
  public CorrectScannos applying() {
    return new CorrectScannos(extra, true);
  }

  @Override
  public CorrectScannos withLexicon(Lexicon lexicon) {
    return new CorrectScannos(lexicon, applying);
  }

  @Override
  public Edits propose(Document document) {
    WordWitnesses witnesses = new WordWitnesses(document, extra);
    RareWords words = RareWords.of(document);
    RealWordScannos realWords = new RealWordScannos(witnesses);
    Edits.Builder edits = Edits.on(document);
    for (int i = 0; i < words.size(); i++) {
      int start = words.start(i);
      int end = words.end(i);
      boolean rare = end - start >= SHORTEST && witnesses.count(start, end) <= RARE;
      if (rare && Case.isSmall(document.text(), start, end) && witnesses.coverage() >= COVERED) {
        String word = document.text().substring(start, end);
        if (witnesses.isListed(word)) {
          realWords.judge(start, end, edits);
        } else {
          propose(start, end, ScannoReading.of(word, witnesses), edits);
        }
      }
    }
    return edits.build();
  }

  private void propose(int start, int end, ScannoReading reading, Edits.Builder edits) {
    if (reading.count() <= RARE) {
      return;
    }
    boolean sure = reading.count() >= 10 && reading.isCertain();
    String evidence = reading.word() + " ×" + reading.count() + " in this text";
    Reason reason = new Reason(ID, sure ? 0.88 : 0.6, evidence);
    if (applying) {
      edits.replace(start, end, reading.word(), reason);
    } else {
      edits.flag(start, end, reading.word(), reason);
    }
  }
}
