package io.github.pumice.words;

import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.lexicon.Lexicon;

/**
 * Words with a blank inside, where OCR saw a gap between two letters.
 *
 * <p>Before → after: {@code dif ferences} → {@code differences}, {@code W hen} → {@code When}. Two
 * neighbours become one word where the document has that word elsewhere and at least one of them is
 * no word: not in the lexicon, and nowhere in the document but here, or in other words that fell
 * apart. Where both are none, it is enough that the lexicon has the whole. Where a line ends
 * between them, it ends after the whole word then; a large initial that stands apart, alone on its
 * line or before a wide gap, goes to the word after it.
 *
 * <p>Left alone: two words that both exist ({@code any one}, {@code to day}), however often the
 * document writes them together; names. Without a lexicon, or where it has less than half of the
 * document's words, the doubt becomes a query. It runs after broken words are whole. One linear
 * scan with a lookup for each rare word; the lexicon is asked only where the document has the whole
 * word and hardly the half, or has neither half again.
 */
public final class RepairSplitWords extends LexicalNormalizer {
  static final String ID = "repair-split-words";

  private static final int MOST_ROUNDS = 4;

  private RepairSplitWords(Lexicon extra) {
    super(ID, extra);
  }

  /** The repair. */
  public static RepairSplitWords of() {
    return new RepairSplitWords(Lexicon.EMPTY);
  }

  @Override
  public RepairSplitWords withLexicon(Lexicon lexicon) {
    return new RepairSplitWords(lexicon);
  }

  @Override
  public Edits propose(Document document) {
    SplitWordJudge judge = new SplitWordJudge(new WordWitnesses(document, extra));
    Edits found = propose(document, judge);
    for (int round = 1; round < MOST_ROUNDS && judge.startRound(); round++) {
      found = propose(document, judge);
    }
    return found;
  }

  private static Edits propose(Document document, SplitWordJudge judge) {
    RareWords words = RareWords.of(document);
    Neighbours pairs = new Neighbours(document.text());
    Edits.Builder edits = Edits.on(document);
    int reached = 0;
    int judged = -1;
    for (int i = 0; i < words.size(); i++) {
      int start = words.start(i);
      int end = words.end(i);
      int before = start == judged ? -1 : pairs.before(start);
      if (before >= reached && judge.judge(before, start, end, edits)) {
        reached = end;
      }
      int after = pairs.after(end);
      if (start >= reached && after > 0) {
        judged = after;
        int to = pairs.endOf(after);
        reached = judge.judge(start, after, to, edits) ? to : reached;
      }
    }
    return edits.build();
  }
}
