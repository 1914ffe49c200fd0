package io.github.pumice.words;

import io.github.pumice.core.Edits;
import io.github.pumice.core.Reason;
import io.github.pumice.core.Search;
import java.util.Locale;

/**
 * The English pronoun that OCR read as a stroke: {@code as | announced} → {@code as I announced}.
 *
 * <p>No word of a sentence is a bar or a bracket without its other half. It is read as the pronoun
 * where the text has {@code I} before the same word or after the same word or stop; and only in a
 * text where both holds of many: others part columns, the lines of a title, or the halves of a
 * verse.
 */
final class SpeckStrokes {
  private static final String STROKES = "|[]";
  private static final String STOPS = ".!?\u2014\u201C\"";
  private static final String PAUSES = ",;:\u2018'";

  /** Characters within which a bracket has its other half. */
  private static final int BRACKETED = 300;

  /** So many strokes to each that is surely the pronoun. */
  private static final int ONE_IN = 3;

  private static final String PRONOUN = "I";
  private static final Reason STROKE =
      new Reason(RemoveSpecks.ID + "/stroke", 0.92, "a stroke where the text has I elsewhere");

  private final WordWitnesses witnesses;
  private final SpeckCensus census;
  private final Edits.Builder edits;
  private final String text;
  private final Neighbours neighbours;

  /** Strokes that are surely the pronoun, against all that stand alone; found at one question. */
  private int pronouns = -1;

  private int standing;

  SpeckStrokes(WordWitnesses witnesses, SpeckCensus census, Edits.Builder edits) {
    this.witnesses = witnesses;
    this.census = census;
    this.edits = edits;
    this.text = witnesses.text();
    this.neighbours = new Neighbours(text);
  }

  static boolean isStroke(char c) {
    return STROKES.indexOf(c) >= 0;
  }

  void judge(SpeckSite site) {
    if (!witnesses.language().equals("en") || !stands(site)) {
      return;
    }
    boolean after = precedesVerb(site);
    boolean before = follows(site);
    boolean likely = isAtEdge(site) ? after && before : after || before;
    if (likely && isHabit()) {
      edits.replace(start(site), site.at() + 1, PRONOUN, STROKE);
    }
  }

  /** Whether strokes are the pronoun in this text, and not rules or the ends of lines. */
  private boolean isHabit() {
    if (pronouns < 0) {
      pronouns = 0;
      for (int i = 0; i < census.size(); i++) {
        SpeckSite site = new SpeckSite(text, census.candidate(i));
        if (isStroke(site.mark()) && stands(site)) {
          standing++;
          pronouns += precedesVerb(site) && follows(site) ? 1 : 0;
        }
      }
    }
    return pronouns * ONE_IN >= standing;
  }

  /** Whether the stroke stands by itself in a sentence that goes on after it. */
  private boolean stands(SpeckSite site) {
    int start = start(site);
    return neighbours.after(site.at() + 1) > 0
        && Character.isLowerCase(text.charAt(site.at() + 2))
        && start > 0
        && !Character.isLetterOrDigit(text.charAt(start - 1))
        && site.isInProse()
        && !isBracket(start, site.at() + 1);
  }

  /** Where the stroke begins, of which OCR may have made two. */
  private static int start(SpeckSite site) {
    return isStroke(site.before()) ? site.at() - 1 : site.at();
  }

  private boolean isAtEdge(SpeckSite site) {
    return site.after() == '\n' || text.charAt(start(site) - 1) == '\n';
  }

  /** Whether the text has the pronoun before the same word. */
  private boolean precedesVerb(SpeckSite site) {
    int end = neighbours.endOf(site.at() + 2);
    return witnesses.countPair(PRONOUN, text.substring(site.at() + 2, end)) > 0;
  }

  /** Whether the text has the pronoun after the same word, or a sentence or a clause begins. */
  private boolean follows(SpeckSite site) {
    int start = start(site);
    int word = neighbours.before(start);
    if (word >= 0) {
      String before = text.substring(word, start - 1);
      return witnesses.countPair(before, PRONOUN) > 0
          || witnesses.countPair(before.toLowerCase(Locale.ROOT), PRONOUN) > 0;
    }
    int at = start - 1;
    while (at > 0 && SpeckSite.isSpace(text.charAt(at))) {
      at--;
    }
    return (isAtEdge(site) ? STOPS : STOPS + PAUSES).indexOf(text.charAt(at)) >= 0;
  }

  private boolean isBracket(int start, int end) {
    return (Search.first(text, '[', start, end) >= 0
            && Search.first(text, ']', end, Math.min(text.length(), end + BRACKETED)) >= 0)
        || (Search.first(text, ']', start, end) >= 0
            && Search.last(text, '[', Math.max(0, start - BRACKETED), start) >= 0);
  }
}
