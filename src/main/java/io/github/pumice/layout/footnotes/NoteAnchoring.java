package io.github.pumice.layout.footnotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how probable each anchor is, when the notes of a page are known: the share of all ways to
 * anchor them in order, each as probable as its links are, that have this one.
 *
 * <p>Where two signs may as well be left of one mark, neither has a greater share, unless the notes
 * before and behind need the other. The forward-backward algorithm (L. Rabiner, <i>A Tutorial on
 * Hidden Markov Models</i>, 1989); at most {@code n²·a²} steps for {@code n} notes with {@code a}
 * anchors each.
 */
final class NoteAnchoring {
  private static final double NESTED = -2;

  private final List<List<NoteLink>> notes;
  private final int foot;

  /** What speaks for the best link of each note: the ways are reckoned from there. */
  private final List<Double> most = new ArrayList<>();

  /** For each note where the anchors before it may have ended, and the sum of the ways to it. */
  private final List<Map<Integer, Double>> before = new ArrayList<>();

  /** For each note from where the anchors may go on, and the sum of the ways from there. */
  private final List<Map<Integer, Double>> after = new ArrayList<>();

  /**
   * The ways to anchor notes.
   *
   * @param notes the links of each note, top to bottom
   */
  NoteAnchoring(List<List<NoteLink>> notes) {
    this.notes = notes;
    this.foot = notes.get(0).get(0).start.start();
    before.add(Map.of(0, 1.0));
    for (List<NoteLink> links : notes) {
      most.add(links.stream().mapToDouble(link -> link.own).max().orElse(0));
    }
    for (int i = 0; i < notes.size(); i++) {
      before.add(new HashMap<>());
      after.add(new HashMap<>());
      for (NoteLink link : notes.get(i)) {
        step(i, link);
      }
    }
    after.add(new HashMap<>());
    before.get(notes.size()).keySet().forEach(reached -> after.get(notes.size()).put(reached, 1.0));
    for (int i = notes.size() - 1; i >= 0; i--) {
      for (int reached : before.get(i).keySet()) {
        after.get(i).put(reached, waysFrom(i, reached));
      }
    }
  }

  private void step(int note, NoteLink link) {
    for (Map.Entry<Integer, Double> from : before.get(note).entrySet()) {
      int reached = from.getKey();
      if (mayFollow(link, reached)) {
        double ways = from.getValue() * odds(note, link);
        before.get(note + 1).merge(end(link, reached), ways, Double::sum);
      }
    }
  }

  private double waysFrom(int note, int reached) {
    double ways = 0;
    for (NoteLink link : notes.get(note)) {
      if (mayFollow(link, reached)) {
        ways += odds(note, link) * waysAfter(note, link, reached);
      }
    }
    return ways;
  }

  private double waysAfter(int note, NoteLink link, int reached) {
    return after.get(note + 1).getOrDefault(end(link, reached), 0.0);
  }

  private static boolean mayFollow(NoteLink link, int reached) {
    return link.anchor == null || link.anchor.start() >= reached;
  }

  private static int end(NoteLink link, int reached) {
    return link.anchor == null ? reached : link.anchor.end();
  }

  private double odds(int note, NoteLink link) {
    boolean nested = link.anchor != null && link.anchor.start() > foot;
    return Math.exp(link.own - most.get(note) + (nested ? NESTED : 0));
  }

  /** The share of the ways in which the note has this anchor. */
  double share(int note, NoteMark anchor) {
    double ways = 0;
    for (NoteLink link : notes.get(note)) {
      if (link.anchor != null && link.anchor.start() == anchor.start()) {
        for (Map.Entry<Integer, Double> from : before.get(note).entrySet()) {
          if (mayFollow(link, from.getKey())) {
            ways += from.getValue() * odds(note, link) * waysAfter(note, link, from.getKey());
          }
        }
      }
    }
    return ways / after.get(0).getOrDefault(0, 1.0);
  }

  /** The most probable anchor of a note, if it is more probable than all others together. */
  @Nullable NoteMark likely(int note, double least) {
    for (NoteLink link : notes.get(note)) {
      if (link.anchor != null && share(note, link.anchor) > least) {
        return link.anchor;
      }
    }
    return null;
  }
}
