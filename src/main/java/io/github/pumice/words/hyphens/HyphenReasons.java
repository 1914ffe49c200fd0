package io.github.pumice.words.hyphens;

/** What spoke for a reading, for a person to read. */
final class HyphenReasons {
  private final Book book;
  private final HyphenEvidence evidence;

  HyphenReasons(Book book, HyphenEvidence evidence) {
    this.book = book;
    this.evidence = evidence;
  }

  String forJoining(BrokenWord word) {
    if (evidence.closed(word) > 0) {
      return count(word.head() + word.tail());
    }
    return evidence.isKnown(word)
        ? word.head() + word.tail() + " is in the lexicon"
        : word.hyphenated() + " is not in this text";
  }

  String againstJoining(BrokenWord word) {
    if (evidence.open(word) > 0) {
      return count(word.hyphenated());
    }
    return word.head() + " and " + word.tail() + " may be two words";
  }

  String count(String form) {
    return count(book, form);
  }

  static String count(Book book, String form) {
    return form + " \u00D7" + book.count(form) + " in this text";
  }
}
