package io.github.pumice.core;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Normalizers in their order, and the only place where edits are applied.
 *
 * <p>Each normalizer sees the document that those before it left. An edit whose confidence lies
 * under the bar becomes a {@link Query}: in doubt the text stands. Immutable and thread-safe; one
 * pipeline may clean many documents at once.
 */
public final class Pipeline {

  /**
   * The confidence that an edit must reach to be applied, unless {@link #withMinConfidence} says
   * otherwise.
   */
  public static final double DEFAULT_MIN_CONFIDENCE = 0.8;

  private final ImmutableList<Normalizer> normalizers;
  private final double minConfidence;

  private Pipeline(ImmutableList<Normalizer> normalizers, double minConfidence) {
    this.normalizers = normalizers;
    this.minConfidence = minConfidence;
    Set<String> seen = new HashSet<>();
    for (Normalizer normalizer : normalizers) {
      if (!seen.add(normalizer.id())) {
        throw new IllegalArgumentException(
            "pipeline: " + normalizer.id() + " is there twice; take one out with without(id)");
      }
    }
  }

  /** A pipeline of these normalizers, in this order. */
  public static Pipeline of(Normalizer... normalizers) {
    return of(Arrays.asList(normalizers));
  }

  /** A pipeline of these normalizers, in this order. */
  public static Pipeline of(List<? extends Normalizer> normalizers) {
    return new Pipeline(ImmutableList.copyOf(normalizers), DEFAULT_MIN_CONFIDENCE);
  }

  /**
   * This pipeline with one more normalizer at its end; one of the same id is replaced where it
   * stands.
   */
  public Pipeline with(Normalizer normalizer) {
    List<Normalizer> changed = new ArrayList<>(normalizers);
    int at = ids().indexOf(normalizer.id());
    if (at >= 0) {
      changed.set(at, normalizer);
    } else {
      changed.add(normalizer);
    }
    return new Pipeline(ImmutableList.copyOf(changed), minConfidence);
  }

  /** This pipeline without the normalizer of that id; an unknown id is an error. */
  public Pipeline without(String id) {
    requireKnown(id);
    return keeping(normalizer -> !normalizer.id().equals(id));
  }

  /**
   * This pipeline with only the normalizers of these ids, in the order that they have here; an
   * unknown id is an error.
   */
  public Pipeline only(Set<String> ids) {
    ids.forEach(this::requireKnown);
    return keeping(normalizer -> ids.contains(normalizer.id()));
  }

  private Pipeline keeping(Predicate<Normalizer> wanted) {
    return new Pipeline(
        normalizers.stream().filter(wanted).collect(ImmutableList.toImmutableList()),
        minConfidence);
  }

  private void requireKnown(String id) {
    if (!ids().contains(id)) {
      throw new IllegalArgumentException(
          "pipeline: no normalizer is called " + id + "; there are " + String.join(", ", ids()));
    }
  }

  /** This pipeline with another bar: edits of less confidence are not applied but reported. */
  public Pipeline withMinConfidence(double bar) {
    if (!(bar >= 0 && bar <= 1)) {
      throw new IllegalArgumentException(
          "pipeline: min confidence " + bar + " must lie between 0 and 1");
    }
    return new Pipeline(normalizers, bar);
  }

  /** The ids of the normalizers, in order. */
  public ImmutableList<String> ids() {
    return normalizers.stream().map(Normalizer::id).collect(ImmutableList.toImmutableList());
  }

  /** The normalizers, in order. */
  public ImmutableList<Normalizer> normalizers() {
    return normalizers;
  }

  /** Cleans a document. One longer than any book, as it was opened, is cleaned part by part. */
  public Result run(Document document) {
    return run(document, LongText.LONGEST_WHOLE);
  }

  Result run(Document document, int longestWhole) {
    ChangeLog log = new ChangeLog();
    Scratch scratch = new Scratch();
    boolean parted = document.isAsOpened() && document.length() > longestWhole;
    Document cleaned =
        parted
            ? LongText.run(document, longestWhole / 2, log, part -> steps(part, log, scratch))
            : steps(document, log, scratch);
    return log.result(cleaned);
  }

  private Document steps(Document document, ChangeLog log, Scratch scratch) {
    Document current = document;
    for (Normalizer normalizer : normalizers) {
      current = step(normalizer, current, log, scratch);
    }
    return current;
  }

  private Document step(Normalizer normalizer, Document current, ChangeLog log, Scratch scratch) {
    Edits edits = normalizer.propose(current);
    if (edits.isEmpty()) {
      return current;
    }
    Edits certain = new Bar(minConfidence).sift(edits);
    log.record(current, certain);
    return Application.apply(current, certain, scratch);
  }
}
