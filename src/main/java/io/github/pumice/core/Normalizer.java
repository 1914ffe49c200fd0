package io.github.pumice.core;

/**
 * One repair: looks at a document and proposes edits.
 *
 * <p>An implementation is pure, immutable, thread-safe and idempotent: on a document to which its
 * own edits were applied it proposes nothing more. It never throws because of a document's content.
 * On a document that needs no repair it makes one linear scan and returns {@link Edits#NONE}.
 */
public interface Normalizer {

  /** The kebab-cased verb and object that name this repair everywhere: {@code "dehyphenate"}. */
  String id();

  /** The edits that this repair proposes; {@link Edits#NONE} when there is nothing to do. */
  Edits propose(Document document);
}
