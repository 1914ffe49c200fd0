package io.github.pumice.core;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The confidence that a proposal must reach to be applied: below it, it becomes a doubt. */
final class Bar {
  private final double least;

  Bar(double least) {
    this.least = least;
  }

  /** These proposals with those under the bar turned into doubts; facts and page marks go. */
  Edits sift(Edits edits) {
    if (allReach(edits)) {
      return edits;
    }
    List<Edits.Flag> doubts = new ArrayList<>(edits.flags());
    for (Edits.Replacement r : edits.replacements()) {
      if (!isReached(r)) {
        doubts.add(new Edits.Flag(r.start(), r.end(), r.after(), r.reason()));
      }
    }
    for (Edits.Extraction note : edits.extractions()) {
      if (!isReached(note)) {
        Span region = note.regions().get(0);
        doubts.add(new Edits.Flag(region.start(), region.end(), "", note.reason()));
      }
    }
    doubts.sort(Comparator.comparingInt(Edits.Flag::start));
    return new Edits(
        reaching(edits.replacements()),
        reaching(edits.extractions()),
        reaching(edits.pageMarks()),
        ImmutableList.copyOf(doubts),
        reaching(edits.facts()));
  }

  private boolean allReach(Edits edits) {
    return allReach(edits.replacements())
        && allReach(edits.extractions())
        && allReach(edits.pageMarks())
        && allReach(edits.facts());
  }

  private boolean allReach(List<? extends Edits.Proposal> proposals) {
    for (Edits.Proposal proposal : proposals) {
      if (!isReached(proposal)) {
        return false;
      }
    }
    return true;
  }

  private <T extends Edits.Proposal> ImmutableList<T> reaching(List<T> proposals) {
    ImmutableList.Builder<T> reaching = ImmutableList.builder();
    for (T proposal : proposals) {
      if (isReached(proposal)) {
        reaching.add(proposal);
      }
    }
    return reaching.build();
  }

  private boolean isReached(Edits.Proposal proposal) {
    return proposal.reason().confidence() >= least;
  }
}
