package io.github.pumice.words.hyphens;

import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Reason;
import io.github.pumice.core.Tokens;
import io.github.pumice.core.Words;
import io.github.pumice.lexicon.Lexicon;
import io.github.pumice.words.LexicalNormalizer;
import io.github.pumice.words.TechnicalWriting;
import io.github.pumice.words.WordWitnesses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Gives back hyphens that an earlier, careless joining of lines has eaten.
 *
 * <pre>
 *   selfcriticism   → self-criticism   where the text has self-criticism elsewhere
 *   out-ofdoors     → out-of-doors
 * </pre>
 *
 * <p>The witness is the document alone: it has to write the word with its hyphen elsewhere, and at
 * least as often as without. The run-together form must be no word of the lexicon; where it is one,
 * or where the language makes such words freely, it must stand last in its line, as words do that
 * were joined there, and be outnumbered.
 *
 * <p>Left alone: {@code cooperate} beside {@code co-operate} in mid-line, and everything of which
 * the document has no hyphenated form. Runs after {@link Dehyphenate}. Offsets are UTF-16 code
 * units. Cost: one pass over the different words, and over all of them where one may have lost a
 * hyphen.
 */
public final class RestoreHyphens extends LexicalNormalizer {
  static final String ID = "restore-hyphens";

  /**
   * Hyphens are eaten at the ends of lines. With so many more missing in mid-line than there, the
   * writer has it both ways.
   */
  private static final int FEW = 2;

  /** Who joined lines so ate more than one in so many characters. */
  private static final int SPARSE = 50_000;

  private static final Reason REASON = new Reason(ID, 1, "");

  private RestoreHyphens(Lexicon extra) {
    super(ID, extra);
  }

  /** With the lexicon of the document's language, if it is on the class path. */
  public static RestoreHyphens of() {
    return new RestoreHyphens(Lexicon.EMPTY);
  }

  @Override
  public RestoreHyphens withLexicon(Lexicon lexicon) {
    return new RestoreHyphens(lexicon);
  }

  /** One place where a hyphen may be missing. */
  private record Place(
      LostHyphen lost, int start, boolean lastOfLine, boolean wholeWord, int count) {}

  @Override
  public Edits propose(Document document) {
    LostHyphens lost = LostHyphens.in(document.vocabulary());
    List<Place> places = lost.isEmpty() ? List.of() : places(document, lost);
    if (places.isEmpty() || TechnicalWriting.is(document)) {
      return Edits.NONE;
    }
    Set<LostHyphen> movedUp = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Place place : places) {
      if (place.lastOfLine) {
        movedUp.add(place.lost);
      }
    }
    WordWitnesses witnesses = new WordWitnesses(document, extra);
    Book book = new Book(document, witnesses);
    Set<String> written = written(document);
    Edits.Builder edits = Edits.on(document);
    int balance = 0;
    for (Place place : places) {
      LostHyphen hyphen = place.lost;
      double confidence =
          place.wholeWord
              ? hyphen.confidence(
                  book, witnesses.language(), place.lastOfLine, movedUp.contains(hyphen))
              : hyphen.confidenceOfParts(book, place.count);
      if (confidence > 0 && hyphen.isWrittenIn(written, document.text(), place.start)) {
        Reason reason = REASON.with(confidence, hyphen.evidence());
        edits.insert(place.start + hyphen.cut(), "-", reason);
        balance += place.lastOfLine ? 1 : -1;
      }
    }
    return balance < document.text().length() / SPARSE - FEW ? Edits.NONE : edits.build();
  }

  /** The hyphenated words of a document and all their neighbouring parts, as they are spelled. */
  private static Set<String> written(Document document) {
    Set<String> written = new HashSet<>();
    String text = document.text();
    Tokens tokens = document.tokens();
    int end = 0;
    for (int at = text.indexOf('-'); at >= 0; at = text.indexOf('-', end)) {
      int word = tokens.from(at) - 1;
      end = word < 0 ? at + 1 : Math.max(at + 1, tokens.end(word));
      if (end > at + 1 && end - tokens.start(word) <= LostHyphens.LONGEST) {
        addParts(text.substring(tokens.start(word), end), written);
      }
    }
    return written;
  }

  private static void addParts(String word, Set<String> written) {
    for (int from = 0; from >= 0; from = startOfNext(word, from)) {
      int to = word.indexOf('-', from);
      while (to >= 0) {
        to = word.indexOf('-', to + 1);
        written.add(word.substring(from, to < 0 ? word.length() : to));
      }
    }
  }

  /** Where the part after the one at {@code from} begins, or -1. */
  private static int startOfNext(String word, int from) {
    int hyphen = word.indexOf('-', from);
    return hyphen < 0 ? -1 : hyphen + 1;
  }

  private static List<Place> places(Document document, LostHyphens lost) {
    List<Place> places = new ArrayList<>();
    Tokens tokens = document.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (lost.mayConcern(tokens.number(i))
          && isInProse(document.text(), tokens.start(i), tokens.end(i))) {
        String word = document.vocabulary().word(tokens.number(i));
        LostHyphen whole = lost.ofWord(word);
        if (whole != null) {
          boolean last = isLastOfLine(document.text(), tokens.end(i));
          places.add(new Place(whole, tokens.start(i), last, true, whole.closedCount()));
        } else {
          addParts(word, tokens.start(i), document.vocabulary().count(word), lost, places);
        }
      }
    }
    return places;
  }

  private static void addParts(
      String word, int start, int count, LostHyphens lost, List<Place> places) {
    int from = 0;
    while (from < word.length()) {
      int to = word.indexOf('-', from) < 0 ? word.length() : word.indexOf('-', from);
      LostHyphen pair = lost.ofPart(word, from, to);
      if (pair != null) {
        places.add(new Place(pair, start + from, false, false, count));
      }
      from = to + 1;
    }
  }

  /** Whether the word is no part of an address, a path or code, and no name between quotes. */
  private static boolean isInProse(String text, int start, int end) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    if (before == '"' && text.startsWith("\"", end)) {
      return false;
    }
    int after = end;
    while (after < text.length()
        && ",;.:!?)'\"\u2019\u201D\u00BB".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    return (Character.isWhitespace(before) || "(\"'\u2018\u201C\u00AB\u2014".indexOf(before) >= 0)
        && (after == text.length()
            || Character.isWhitespace(text.charAt(after))
            || text.charAt(after) == '\u2014');
  }

  /** Whether the line ends with the word and its punctuation. */
  private static boolean isLastOfLine(String text, int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) != '\n' && !Words.isPart(text.charAt(at))) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n';
  }
}
