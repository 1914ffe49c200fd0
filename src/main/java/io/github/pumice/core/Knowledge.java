package io.github.pumice.core;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known about a text, beside the text itself.
 *
 * @param language as in {@link Document#language}
 * @param metadata as in {@link Document#metadata}
 * @param removed as in {@link Document#removed}
 */
record Knowledge(
    String language, ImmutableMap<String, String> metadata, ImmutableSet<String> removed) {

  static final Knowledge NONE =
      new Knowledge(Document.UNDETERMINED, ImmutableMap.of(), ImmutableSet.of());

  private static final ImmutableSet<String> CHANGED =
      ImmutableSet.of("replace", "delete", "insert");

  Knowledge withLanguage(String newLanguage) {
    return new Knowledge(newLanguage, metadata, removed);
  }

  /** What is known once the edits are applied. */
  Knowledge after(Edits edits) {
    ImmutableSet.Builder<String> gone = ImmutableSet.builder();
    String last = "";
    for (Edits.Replacement edit : edits.replacements()) {
      if (!edit.kind().equals(last) && !CHANGED.contains(edit.kind())) {
        gone.add(edit.kind());
      }
      last = edit.kind();
    }
    Map<String, String> facts = new LinkedHashMap<>();
    edits.facts().forEach(fact -> facts.putIfAbsent(fact.name(), fact.value()));
    return with(facts, gone.build());
  }

  /** What is known of a text of which this is known, and the other of its next part. */
  Knowledge and(Knowledge other) {
    return with(other.metadata, other.removed);
  }

  /** What is known already stands. */
  private Knowledge with(Map<String, String> moreFacts, ImmutableSet<String> moreRemoved) {
    if (moreFacts.isEmpty() && removed.containsAll(moreRemoved)) {
      return this;
    }
    Map<String, String> all = new LinkedHashMap<>(metadata);
    moreFacts.forEach(all::putIfAbsent);
    return new Knowledge(
        language,
        ImmutableMap.copyOf(all),
        ImmutableSet.<String>builder().addAll(removed).addAll(moreRemoved).build());
  }
}
