package io.github.pumice.layout.footnotes;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.pumice.layout.PageLines;
import io.github.pumice.layout.footnotes.NotePage.Found;
import java.util.ArrayList;
import java.util.List;
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
  /** So seldom a sign stands on a page, that there is hardly another reason for it. */
  private static final double SELDOM = 0.2;

  private final List<NotePage> pages;
  private final List<List<Found>> found;
  private @Nullable Usual usual;

  /** What is odd in a text, by the pages on which every note has its anchor. */
  NoteOddSigns(List<NotePage> pages, List<List<Found>> found) {
    this.pages = pages;
    this.found = found;
  }

  /** Counted when first asked for: most texts have no note that lacks its anchor. */
  private Usual usual() {
    Usual counted = usual;
    if (counted == null) {
      counted = Usual.of(pages, found);
      usual = counted;
    }
    return counted;
  }

  private static boolean lacksAnchor(Found note) {
    return note.anchor() == null;
  }

  /** The notes of a page, with the anchors that are certain enough. */
  List<Found> link(PageLines lines, List<Found> notes) {
    if (notes.stream().noneMatch(NoteOddSigns::lacksAnchor)) {
      return notes;
    }
    List<OddSign> odds = OddSignReader.read(lines, notes);
    odds.removeIf(usual()::isUsual);
    List<Found> linked = new ArrayList<>(notes);
    int from = lines.page().start();
    for (int i = 0; i < notes.size(); i++) {
      int first = i;
      while (i < notes.size() && lacksAnchor(notes.get(i))) {
        i++;
      }
      NoteMark next = i < notes.size() ? notes.get(i).anchor() : null;
      int to = next == null ? OddSignReader.foot(lines, notes) : next.start();
      linkBetween(from, to, odds, linked.subList(first, i));
      from = next == null ? from : next.end();
    }
    return linked;
  }

  /** Links the notes of one stretch, where it leaves only one possibility. */
  private static void linkBetween(int from, int to, List<OddSign> odds, List<Found> notes) {
    if (notes.isEmpty()) {
      return;
    }
    int form = notes.get(0).start().delimiters();
    List<OddSign> left =
        odds.stream()
            .filter(odd -> odd.start() >= from && odd.end() <= to && odd.mayBe(form))
            .toList();
    if (left.size() > notes.size()) {
      left = left.stream().filter(odd -> !odd.mayEndSentence()).toList();
    }
    if (left.size() != notes.size()) {
      return;
    }
    for (int i = 0; i < left.size(); i++) {
      Found note = notes.get(i);
      NoteMark anchor = note.start().asMisread(0, left.get(i).start(), left.get(i).end());
      notes.set(i, new Found(note.start(), note.line(), anchor, note.score()));
    }
  }

  /**
   * What odd signs a text has without a reason.
   *
   * @param signs the signs of the pages on which every note has its anchor
   * @param pages how many pages these are
   */
  private record Usual(Multiset<Character> signs, int pages) {

    static Usual of(List<NotePage> pages, List<List<Found>> found) {
      Multiset<Character> signs = HashMultiset.create();
      int counted = 0;
      for (int i = 0; i < pages.size(); i++) {
        if (found.get(i).stream().noneMatch(NoteOddSigns::lacksAnchor)) {
          counted++;
          OddSignReader.read(pages.get(i).lines(), found.get(i)).forEach(o -> signs.add(o.kind()));
        }
      }
      return new Usual(signs, counted);
    }

    boolean isUsual(OddSign odd) {
      return (signs.count(odd.kind()) + 0.5) / (pages + 1) > SELDOM;
    }
  }
}
