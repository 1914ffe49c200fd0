package io.github.pumice.words;

import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Reason;
import io.github.pumice.core.Tokens;
import io.github.pumice.lexicon.Lexicon;
import java.util.List;

/**
 * Letters set apart for emphasis or display, which the page shows as one word and the text as many.
 *
 * <p>Before → after: {@code P E K I N G} → {@code PEKING}, {@code T H E R I V E R} → {@code THE
 * RIVER}. A run of at least three single letters with one blank between each two is joined when it
 * can be read as words that the document uses elsewhere or the lexicon has. What it can be read as
 * several words is parted at the most probable places. Words that are set so with wider gaps
 * between them are closed together or not at all.
 *
 * <p>Left alone: initials with stops, the alphabet and other series, variables, words of one letter
 * side by side, and whatever cannot be read; long runs that look like a name become queries. It
 * runs after broken words are whole, so that the document's vocabulary can be trusted. One linear
 * scan; the lexicon is loaded for the first run that the document itself does not explain.
 */
public final class JoinSpacedLetters extends LexicalNormalizer {
  private static final String ID = "join-spaced-letters";
  private static final int FEWEST = 3;
  private static final Reason WORDS = new Reason(ID, 0.9, "words whose letters are set apart");
  private static final Reason NAME = new Reason(ID, 0.6, "spaced letters, but no known word");

  private JoinSpacedLetters(Lexicon extra) {
    super(ID, extra);
  }

  /** The repair. */
  public static JoinSpacedLetters of() {
    return new JoinSpacedLetters(Lexicon.EMPTY);
  }

  @Override
  public JoinSpacedLetters withLexicon(Lexicon lexicon) {
    return new JoinSpacedLetters(lexicon);
  }

  @Override
  public Edits propose(Document document) {
    String text = document.text();
    Tokens words = document.tokens();
    WordWitnesses witnesses = new WordWitnesses(document, extra);
    Edits.Builder edits = Edits.on(document);
    int reached = 0;
    for (int i = 0; i < words.size(); i++) {
      int start = words.start(i);
      if (start >= reached && words.isOneLetter(i, text) && SpacedRun.isAlone(text, start)) {
        reached = SpacedRun.end(text, start);
        if (SpacedStretch.next(text, reached) >= 0) {
          SpacedStretch stretch = SpacedStretch.of(text, start, reached);
          propose(stretch, witnesses, edits);
          reached = stretch.end();
        } else if (reached - start >= 2 * FEWEST - 1) {
          propose(SpacedRun.of(text, start, reached), witnesses, edits);
        }
      }
    }
    return edits.build();
  }

  private static void propose(SpacedStretch words, WordWitnesses witnesses, Edits.Builder edits) {
    if (!words.hasLongRun()) {
      return;
    }
    Reason reason = WORDS.with(words.knownShare(witnesses) > 0.5 ? 0.9 : 0.5, WORDS.evidence());
    for (SpacedRun run : words.runs()) {
      if (run.letters().length() > 1) {
        edits.replace(run.start(), run.end(), run.letters(), reason);
      }
    }
  }

  private static void propose(SpacedRun run, WordWitnesses witnesses, Edits.Builder edits) {
    if (!run.isWritten() || run.isSeries()) {
      return;
    }
    List<String> words = new SpacedReading(witnesses).words(run.letters());
    if (words.stream().anyMatch(word -> word.length() >= FEWEST)) {
      boolean sure =
          words.size() == 1
              ? run.letters().length() > FEWEST || run.fillsLine(witnesses.text())
              : run.isInCapitals();
      edits.replace(
          run.start(), run.end(), String.join(" ", words), reason(words, sure, witnesses));
    } else if (run.letters().length() > 2 * FEWEST) {
      edits.flag(run.start(), run.end(), run.letters(), NAME);
    }
  }

  /** Three letters can make a word by chance, unless the whole line is set so. */
  private static Reason reason(List<String> words, boolean sure, WordWitnesses witnesses) {
    String shown = String.join(" ", words);
    int here = words.stream().mapToInt(witnesses::count).min().orElse(0);
    return new Reason(
        ID,
        sure ? words.size() > 1 ? 0.88 : 0.96 : 0.6,
        here > 0 ? shown + " ×" + here + " in this text" : shown + ": in the lexicon");
  }
}
