package io.github.pumice.layout;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.pumice.layout.NotePage.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Links notes whose anchor OCR has misread to what it has left of it: {@code the mill! stands} or
 * {@code the mill .} above a note {@code 1}.
 *
 * <p>An odd sign is one that no sentence has where it stands, and that this text hardly has on
 * pages where every note has its anchor. It says nothing alone: between the anchors of its
 * neighbours a note without one must be left with as many odd signs as there are such notes. Else
 * they stay unlinked. Linear in the text.
 */
final class NoteOddSigns {
  private static final String SIGNS = "*°^|~®ªº\"”“'’‘!?";
  private static final String QUOTES = "\"”“'’‘";
  private static final String PAUSES = ".,;:";
  private static final String CLOSING = ".,;:!?)”»";

  /** So seldom a sign stands on a page, that there is hardly another reason for it. */
  private static final double SELDOM = 0.1;

  /** A sign like one that a word begins with, so many characters before, closes what it opened. */
  private static final int LONGEST_QUOTE = 300;

  private record Odd(char kind, int start, int end) {}

  private final List<NotePage> pages;
  private final List<List<Found>> found;
  private final Multiset<Character> usual = HashMultiset.create();
  private int usualPages;

  /** What is odd in a text, by the pages on which every note has its anchor. */
  NoteOddSigns(List<NotePage> pages, List<List<Found>> found) {
    this.pages = pages;
    this.found = found;
  }

  private void count() {
    for (int i = 0; i < pages.size(); i++) {
      if (found.get(i).stream().noneMatch(NoteOddSigns::isOpen)) {
        usualPages++;
        read(pages.get(i).lines(), found.get(i)).forEach(odd -> usual.add(odd.kind()));
      }
    }
  }

  private static boolean isOpen(Found note) {
    return note.anchor() == null;
  }

  private boolean isUsual(Odd odd) {
    return (usual.count(odd.kind()) + 0.5) / (usualPages + 1) > SELDOM;
  }

  /** The notes of a page, with the anchors that are certain enough. */
  List<Found> link(PageLines lines, List<Found> notes) {
    if (notes.stream().noneMatch(NoteOddSigns::isOpen)) {
      return notes;
    }
    if (usualPages == 0) {
      count();
    }
    List<Odd> odds = read(lines, notes);
    odds.removeIf(this::isUsual);
    List<Found> linked = new ArrayList<>(notes);
    int from = lines.page().start();
    for (int i = 0; i < notes.size(); i++) {
      int first = i;
      while (i < notes.size() && isOpen(notes.get(i))) {
        i++;
      }
      NoteMark next = i < notes.size() ? notes.get(i).anchor() : null;
      int to = next == null ? zone(lines, notes) : next.start();
      linkBetween(from, to, odds, linked.subList(first, i));
      from = next == null ? from : next.end();
    }
    return linked;
  }

  /** Links the notes of one stretch, where it leaves only one possibility. */
  private static void linkBetween(int from, int to, List<Odd> odds, List<Found> notes) {
    if (notes.isEmpty()) {
      return;
    }
    int form = notes.get(0).start().delimiters();
    List<Odd> left =
        odds.stream()
            .filter(odd -> odd.start() >= from && odd.end() <= to && isFormed(odd, form))
            .toList();
    if (left.size() != notes.size()) {
      return;
    }
    for (int i = 0; i < left.size(); i++) {
      Found note = notes.get(i);
      NoteMark start = note.start();
      Odd odd = left.get(i);
      int misread = start.form() | NoteMark.MISREAD;
      NoteMark anchor =
          new NoteMark(start.kind(), start.ordinal(), misread, 0, odd.start(), odd.end());
      notes.set(i, new Found(start, note.line(), anchor, note.score()));
    }
  }

  private static boolean isFormed(Odd odd, int delimiters) {
    boolean closed = odd.kind() == ')' || odd.kind() == ']';
    return odd.kind() == ' ' || closed == (delimiters != NoteMark.BARE);
  }

  /** The odd signs of the text above the notes that no other note has for its anchor, in order. */
  private static List<Odd> read(PageLines lines, List<Found> notes) {
    List<Odd> odds = new ArrayList<>();
    int zone = zone(lines, notes);
    int top = Math.max(0, lines.count() - NotePage.MOST_LINES);
    for (int line = top; line < lines.count() && lines.start(line) < zone; line++) {
      for (int at = lines.start(line) + 1; at < lines.end(line); at++) {
        Odd odd = odd(lines, line, at);
        if (odd != null && anchors(notes).noneMatch(a -> overlaps(a, odd))) {
          odds.add(odd);
          at = odd.end() - 1;
        }
      }
    }
    return odds;
  }

  private static int zone(PageLines lines, List<Found> notes) {
    return notes.isEmpty() ? lines.page().end() : lines.lineStart(notes.get(0).line());
  }

  private static Stream<NoteMark> anchors(List<Found> notes) {
    return notes.stream()
        .map(Found::anchor)
        .filter(anchor -> anchor != null)
        .map(NoteMark.class::cast);
  }

  private static boolean overlaps(NoteMark anchor, Odd odd) {
    return anchor.start() < odd.end() && odd.start() < anchor.end();
  }

  private static @Nullable Odd odd(PageLines lines, int line, int at) {
    String text = lines.whole();
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    int to = lines.end(line);
    if (c == ' ') {
      boolean lost = Character.isLetter(before) && ".,".indexOf(text.charAt(at + 1)) >= 0;
      return lost && isBlank(text, at + 2, to) ? new Odd(' ', at, at + 1) : null;
    }
    if (!Character.isLetter(before) && CLOSING.indexOf(before) < 0) {
      return null;
    }
    int end = at + 1;
    while (end < to && text.charAt(end) == c) {
      end++;
    }
    if (end < to && text.charAt(end) == ')' && !Character.isLetter(c)) {
      return isEnclosed(lines, at) ? null : new Odd(')', at, end + 1);
    }
    if (c == '[' && end < to && text.charAt(Math.min(to - 1, end + 1)) == ']') {
      return new Odd(']', at, end + 2);
    }
    boolean pause = isBlank(text, end, to) || CLOSING.indexOf(text.charAt(end)) >= 0;
    return pause && isOdd(lines, at, end, to) ? new Odd(c, at, end) : null;
  }

  private static boolean isOdd(PageLines lines, int at, int end, int to) {
    String text = lines.whole();
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    char second = at > lines.page().start() + 1 ? text.charAt(at - 2) : ' ';
    if (c == '!' || c == '?') {
      boolean doubled = PAUSES.indexOf(before) >= 0 && PAUSES.indexOf(second) < 0;
      boolean pause = end < to && PAUSES.indexOf(text.charAt(end)) >= 0;
      boolean goesOn = end + 1 < to && Character.isLowerCase(text.charAt(end + 1));
      return end == at + 1 && (doubled || pause || goesOn);
    }
    if (Character.isDigit(c)) {
      return Character.isLetter(before) && Character.isLetter(second);
    }
    return SIGNS.indexOf(c) >= 0 && (QUOTES.indexOf(c) < 0 || !closes(lines, at));
  }

  /** Whether a quotation mark may close what another one opens. */
  private static boolean closes(PageLines lines, int at) {
    String text = lines.whole();
    int from = Math.max(lines.page().start(), at - LONGEST_QUOTE);
    for (int i = at - 1; i >= from; i--) {
      boolean opens = i == from || text.charAt(i - 1) <= ' ' || text.charAt(i - 1) == '(';
      if (opens && (QUOTES.indexOf(text.charAt(i)) >= 0 || "„«‚".indexOf(text.charAt(i)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnclosed(PageLines lines, int at) {
    for (int i = at - 1; i >= lines.page().start() && at - i < LONGEST_QUOTE; i--) {
      char c = lines.whole().charAt(i);
      if (NoteMarks.isOpen(c) || NoteMarks.isClose(c)) {
        return NoteMarks.isOpen(c);
      }
    }
    return false;
  }

  private static boolean isBlank(String text, int at, int to) {
    return at >= to || text.charAt(at) <= ' ';
  }
}
