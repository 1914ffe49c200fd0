package io.github.pumice.words;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** Words that lost their beginning in speech and carry an apostrophe for it: {@code ’tis}. */
final class Elisions {
  private static final ImmutableSet<String> ELIDED =
      ImmutableSet.of(
          "tis", "twas", "twere", "twill", "twould", "em", "im", "er", "un", "n", "t", "s", "d",
          "ll", "re", "ve", "m", "cause", "bout", "gainst", "mong", "mid", "neath", "round", "till",
          "way", "ere", "pon", "tween", "scuse", "spose", "cept", "fore", "less", "gin", "most",
          "bus", "phone", "k", "ne", "nen", "ner", "nem", "ns", "rin", "rein", "raus", "rauf",
          "rum", "l", "sto", "sta", "gli", "i", "e", "a", "o", "no", "on", "at", "is", "it", "he");

  private Elisions() {}

  static boolean isElided(String word) {
    return ELIDED.contains(word.toLowerCase(Locale.ROOT));
  }
}
