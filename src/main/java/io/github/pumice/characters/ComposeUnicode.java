package io.github.pumice.characters;

import com.ibm.icu.text.Normalizer2;
import io.github.pumice.characters.mojibake.RepairMojibake;
import io.github.pumice.core.CharFinder;
import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Reason;

/**
 * Brings text to Unicode's composed form (NFC): {@code e} with a combining acute → {@code é}.
 *
 * <p>Only canonically equal characters change: ligatures, widths, superscripts and quotation marks
 * keep their style (that would be NFKC). The text is cut before every character that is neither a
 * mark nor a Jamo vowel or trailing consonant, and only the pieces that change are edited, so that
 * provenance stays exact. Runs after {@link RepairMojibake}. Text that is composed already costs
 * one quick check, and none where all beyond Latin letters is marks of print. Source: Unicode
 * Standard Annex #15, Unicode Normalization Forms.
 */
public final class ComposeUnicode implements Normalizer {

  private static final String ID = "compose-unicode";
  private static final Reason COMPOSED = new Reason(ID, 0.99, "the same character, composed");

  /** Up to here every character alone is composed. */
  private static final char FIRST_COMPOSABLE = '\u0300';

  /** Dashes, quotation marks, dots and other marks of print: all are composed, and stay alone. */
  private static final char FIRST_OF_PRINT = '\u2010';

  private static final char LAST_OF_PRINT = '\u205F';

  private static final CharFinder COMPOSABLE =
      CharFinder.of(c -> c >= FIRST_COMPOSABLE && (c < FIRST_OF_PRINT || c > LAST_OF_PRINT));

  private ComposeUnicode() {}

  /** The normalizer; it has no settings. */
  public static ComposeUnicode of() {
    return new ComposeUnicode();
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Edits propose(Document document) {
    String text = document.text();
    if (COMPOSABLE.next(text, 0) == text.length()) {
      return Edits.NONE;
    }
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    int clean = nfc.spanQuickCheckYes(text);
    if (clean == text.length()) {
      return Edits.NONE;
    }
    Edits.Builder edits = Edits.on(document);
    for (int from = pieceStart(nfc, text, clean); from < text.length(); ) {
      int end = pieceEnd(nfc, text, from);
      if (end - from > 1 || text.charAt(from) >= FIRST_COMPOSABLE) {
        compose(nfc, text, from, end, edits);
      }
      from = end;
    }
    return edits.build();
  }

  private static void compose(
      Normalizer2 nfc, String text, int from, int end, Edits.Builder edits) {
    String piece = text.substring(from, end);
    String composed = nfc.normalize(piece);
    if (!composed.equals(piece)) {
      edits.replace(from, end, composed, COMPOSED);
    }
  }

  private static int pieceStart(Normalizer2 nfc, String text, int i) {
    int start = i;
    while (start > 0 && !nfc.hasBoundaryBefore(text.codePointAt(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    return start;
  }

  private static int pieceEnd(Normalizer2 nfc, String text, int from) {
    int end = from + Character.charCount(text.codePointAt(from));
    while (end < text.length() && !nfc.hasBoundaryBefore(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }
}
