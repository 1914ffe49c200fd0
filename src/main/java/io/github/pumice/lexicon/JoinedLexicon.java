package io.github.pumice.lexicon;

import com.google.common.collect.ImmutableList;

/** Several lexicons as one. */
record JoinedLexicon(ImmutableList<Lexicon> parts) implements Lexicon {

  @Override
  public int frequency(CharSequence word) {
    int best = UNKNOWN;
    for (Lexicon part : parts) {
      best = Math.max(best, part.frequency(word));
    }
    return best;
  }

  @Override
  public boolean contains(CharSequence word) {
    for (Lexicon part : parts) {
      if (part.contains(word)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Lexicon in(String language) {
    return Lexicons.anyOf(parts.stream().map(part -> part.in(language)).toArray(Lexicon[]::new));
  }

  @Override
  public boolean isEmpty() {
    for (Lexicon part : parts) {
      if (!part.isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
