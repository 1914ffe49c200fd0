package io.github.pumice.words.hyphens;

import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.lexicon.Lexicon;
import io.github.pumice.words.LexicalNormalizer;
import io.github.pumice.words.Marks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts words together again that the ends of lines and pages have cut.
 *
 * <pre>
 *   contradic-⏎tions      → contradictions       the hyphen was the printer's
 *   self-⏎criticism       → self-criticism       it is the author's: the text writes so in mid-line
 *   Vor-⏎und Nachteile    → Vor- und Nachteile   it stands for a part still to come
 *   Zuk-⏎ker              → Zucker               German broke ck as k-k
 *   contradic⏎tions       → contradictions       cut without a mark: a half is no word, the whole is
 * </pre>
 *
 * <p>The readings are weighed as log-odds. The heaviest witness is the document: how often it
 * writes the word closed or hyphenated in mid-line, whether two lines cut the same word in two
 * places, what it hyphenates otherwise. Then the lexicon of its language, the halves, and a few
 * rules of grammar. Where nothing tips the scales, the line end goes, the hyphen stays, and a query
 * says what the word might be.
 *
 * <p>Left alone: a hyphen with a blank before it, dashes, a hyphen before a digit or a capital
 * (only the line end goes), two words of which none is a fragment, and scripts without case, unless
 * the document itself writes the word closed.
 *
 * <p>It has to run after furniture and notes have left the flow: a page end is then a line end like
 * others. The rest of the next line follows the word at once; {@link #keepingLines} moves only the
 * word's end up. All offsets are UTF-16 code units. Cost: one scan for line ends; where one cuts a
 * word, one pass over the vocabulary and some lookups per cut.
 *
 * <p>Method: evidence of in-text forms after Ahlers, Bühler and others, <i>Dehyphenation of Words
 * and Guessing Ligatures</i> (2012), extended by priors from the document and by grammar.
 */
public final class Dehyphenate extends LexicalNormalizer {
  static final String ID = "dehyphenate";

  private final boolean keepingLines;

  private Dehyphenate(boolean keepingLines, Lexicon extra) {
    super(ID, extra);
    this.keepingLines = keepingLines;
  }

  /** With the lexicon of the document's language, if it is on the class path. */
  public static Dehyphenate of() {
    return new Dehyphenate(false, Lexicon.EMPTY);
  }

  /** The same, but every line ends where it ended, after the word that was cut there. */
  public Dehyphenate keepingLines() {
    return new Dehyphenate(true, extra);
  }

  @Override
  public Dehyphenate withLexicon(Lexicon lexicon) {
    return new Dehyphenate(keepingLines, lexicon);
  }

  @Override
  public Edits propose(Document document) {
    List<LineEnd> marked = LineEnds.marked(document);
    List<LineEnd> unmarked = LineEnds.unmarked(document, !marked.isEmpty());
    if (marked.isEmpty() && unmarked.isEmpty()) {
      return Edits.NONE;
    }
    String text = document.text();
    List<BrokenWord> words = words(text, marked);
    HyphenJudges judges = new HyphenJudges(document, extra, marked, words);
    Mending mending = new Mending(document, keepingLines);
    for (int i = 0; i < marked.size(); i++) {
      LineEnd end = marked.get(i);
      BrokenWord word = words.get(i);
      HyphenJudge judge = judges.of(end);
      if (!isDoubtful(end, text) || judge.isSeen(word)) {
        mending.add(end, word, verdict(judge, end, word, text));
      }
    }
    for (LineEnd end : unmarked) {
      BrokenWord word = end.word(text);
      mending.add(end, word, judges.of(end).judgeUnmarked(word, end.seam()));
    }
    return mending.build();
  }

  /** What these line ends cut: one word for those that cut the same, as a volume's often do. */
  static List<BrokenWord> words(String text, List<LineEnd> ends) {
    Map<String, BrokenWord> different = new HashMap<>();
    List<BrokenWord> words = new ArrayList<>(ends.size());
    for (LineEnd end : ends) {
      words.add(different.computeIfAbsent(end.key(text), key -> end.word(text)));
    }
    return words;
  }

  private static Verdict verdict(HyphenJudge judge, LineEnd end, BrokenWord word, String text) {
    if (end.isInAddress(text)) {
      return judge.judgeInAddress(word);
    }
    boolean acronym = Marks.isHyphen(word.mark()) && end.isAcronym(text, word);
    return acronym ? judge.judgeAcronym(word) : judge.judge(word);
  }

  /** Whether the next line may go on with something else, so that only a known word is mended. */
  private static boolean isDoubtful(LineEnd end, String text) {
    return end.mayBeInColumns(text) || end.isApart(text);
  }
}
